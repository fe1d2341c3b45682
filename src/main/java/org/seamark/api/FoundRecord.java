package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;

/**
 * A record as a search shows it, in one language.
 *
 * @param language of title and summary
 * @param until when it ended or ends, where that is known and another day than {@code date}
 * @param licence the terms of reuse, and {@code source} where it came from, as on the record
 * @param record where all of it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundRecord(
        String id,
        String kind,
        @Nullable String type,
        String language,
        String title,
        String summary,
        List<String> countries,
        @Nullable String publisher,
        @Nullable String date,
        @Nullable String until,
        @Nullable Licence licence,
        @Nullable Source source,
        String page,
        String record) {

    /**
     * What was found, for readers of a language.
     *
     * @param found as it is stored; nothing where it was taken away just now
     * @param records where records are, before their codes
     */
    public static FoundRecord of(
            Hit hit,
            Optional<? extends Publication<?>> found,
            Language reader,
            String origin,
            String records) {
        var id = Identifiers.code(hit.reference().id());
        return new FoundRecord(
                id,
                hit.kind().code(),
                hit.type() == null ? null : hit.type().code(),
                hit.language().code(),
                Hit.plain(hit.title()),
                hit.ownSummary(),
                hit.countries(),
                hit.publisher(),
                hit.date() == null ? null : hit.date().toString(),
                hit.until() == null ? null : hit.until().toString(),
                found.flatMap(Publication::licence).map(Licence::of).orElse(null),
                found.map(one -> Source.of(one.provenance())).orElse(null),
                origin + "/" + reader.code() + "/" + hit.address(),
                origin + records + id);
    }
}
