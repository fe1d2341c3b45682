package org.seamark.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.Objective;

/**
 * What is known of a practice; its JSON is flat, and absent fields are left out.
 *
 * @param primary the objective that it serves first; it is among those of the classification too
 * @param subregion where in a region, in free words
 * @param files that Seamark keeps itself
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Description(
        LocalizedText title,
        LocalizedText summary,
        @Nullable PracticeType type,
        @Nullable Objective primary,
        LocalizedText subregion,
        @JsonUnwrapped Course course,
        @JsonUnwrapped Narrative narrative,
        Set<Sdg> goals,
        @Nullable String licence,
        List<Link> links,
        List<AttachedFile> files,
        @JsonUnwrapped Classification classification) {

    public Description {
        if (title == null || title.isEmpty()) {
            throw new IllegalArgumentException("a practice without a title");
        }
        summary = Objects.requireNonNullElse(summary, LocalizedText.EMPTY);
        subregion = Objects.requireNonNullElse(subregion, LocalizedText.EMPTY);
        course = Objects.requireNonNullElse(course, Course.UNKNOWN);
        narrative = Objects.requireNonNullElse(narrative, Narrative.NONE);
        goals = goals == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(goals));
        links = links == null ? List.of() : List.copyOf(links);
        files = files == null ? List.of() : List.copyOf(files);
        classification = Objects.requireNonNullElse(classification, Classification.NONE);
    }

    /** What is searched beyond title and summary. */
    LocalizedText searchedText() {
        return narrative
                .into(course.into(new org.seamark.catalogue.SearchedText()))
                .with(subregion)
                .withNames(classification.themes())
                .in(title.languages());
    }
}
