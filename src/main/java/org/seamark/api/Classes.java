package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.Concept;

/** Where a record belongs: codes of the vocabularies, and themes in free words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Classes(
        List<String> objectives,
        List<String> principles,
        @Nullable String scope,
        List<String> regions,
        List<String> countries,
        List<String> themes) {

    static Classes of(Classification of) {
        return new Classes(
                codes(of.objectives()),
                codes(of.principles()),
                of.scope() == null ? null : of.scope().code(),
                codes(of.regions()),
                List.copyOf(of.countries()),
                List.copyOf(of.themes()));
    }

    private static List<String> codes(Collection<? extends Concept> concepts) {
        return concepts.stream().map(Concept::code).toList();
    }
}
