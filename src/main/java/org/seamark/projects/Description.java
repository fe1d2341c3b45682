package org.seamark.projects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.SearchedText;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.Classification;

/**
 * What is known of a project; its JSON is flat, and absent fields are left out.
 *
 * @param leads the organisations that carry it out
 * @param externalIds its numbers elsewhere, by the name of the list
 * @param files that Seamark keeps itself
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Description(
        LocalizedText title,
        LocalizedText summary,
        @Nullable ProjectType type,
        List<String> leads,
        List<String> partners,
        List<String> donors,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        @Nullable Status status,
        @Nullable Budget budget,
        Map<String, String> externalIds,
        List<Link> links,
        List<AttachedFile> files,
        @JsonUnwrapped Classification classification) {

    public Description {
        if (title == null || title.isEmpty()) {
            throw new IllegalArgumentException("a project without a title");
        }
        if (starts != null && ends != null && ends.isBefore(starts)) {
            throw new IllegalArgumentException("a project that ends before it starts");
        }
        summary = Objects.requireNonNullElse(summary, LocalizedText.EMPTY);
        leads = leads == null ? List.of() : List.copyOf(leads);
        partners = partners == null ? List.of() : List.copyOf(partners);
        donors = donors == null ? List.of() : List.copyOf(donors);
        externalIds = externalIds == null ? Map.of() : new TreeMap<>(externalIds);
        links = links == null ? List.of() : List.copyOf(links);
        files = files == null ? List.of() : List.copyOf(files);
        classification = Objects.requireNonNullElse(classification, Classification.NONE);
    }

    /** What is searched beyond title and summary: who takes part, its numbers, its themes. */
    LocalizedText searchedText() {
        return new SearchedText()
                .withNames(Stream.of(leads, partners, donors).flatMap(List::stream).toList())
                .withNames(externalIds.values())
                .withNames(classification.themes())
                .in(title.languages());
    }
}
