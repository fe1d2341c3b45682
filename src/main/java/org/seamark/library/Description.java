package org.seamark.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.SearchedText;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.DocumentType;

/**
 * What is known of a resource. Its JSON is flat, the classification's fields beside the others, and
 * is the native format of imports too: absent fields are left out.
 *
 * @param text further text that is searched but not shown
 * @param published when it was first published
 * @param uploaded when it came to the repository that it was taken from
 * @param languages those of the six in which it can be had
 * @param otherLanguages further ones, ISO 639-1
 * @param symbol its document symbol, such as A/RES/73/195
 * @param audience whom it is for
 * @param duration of a training or video
 * @param workstreamOutput whether a workstream of the Network produced it
 * @param regionalReview whether it belongs to a regional review of the Compact
 * @param files that Seamark keeps itself
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Description(
        Form form,
        @Nullable DocumentType type,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText text,
        @Nullable PartialDate published,
        @Nullable PartialDate uploaded,
        @Nullable String publisher,
        List<String> authors,
        Set<Language> languages,
        Set<String> otherLanguages,
        @Nullable String originalLanguage,
        @Nullable Integer pages,
        @Nullable String symbol,
        LocalizedText audience,
        @Nullable String licence,
        @Nullable Duration duration,
        @Nullable String provider,
        boolean workstreamOutput,
        boolean regionalReview,
        List<Link> links,
        List<AttachedFile> files,
        @JsonUnwrapped Classification classification) {

    public Description {
        if (title == null || title.isEmpty()) {
            throw new IllegalArgumentException("a resource without a title");
        }
        form = Objects.requireNonNullElse(form, Form.DOCUMENT);
        summary = Objects.requireNonNullElse(summary, LocalizedText.EMPTY);
        text = Objects.requireNonNullElse(text, LocalizedText.EMPTY);
        audience = Objects.requireNonNullElse(audience, LocalizedText.EMPTY);
        authors = authors == null ? List.of() : List.copyOf(authors);
        languages = sorted(languages);
        otherLanguages = sorted(otherLanguages);
        links = links == null ? List.of() : List.copyOf(links);
        files = files == null ? List.of() : List.copyOf(files);
        classification = Objects.requireNonNullElse(classification, Classification.NONE);
    }

    /** The same from another publisher. */
    public Description publishedBy(String other) {
        return new Description(
                form,
                type,
                title,
                summary,
                text,
                published,
                uploaded,
                other,
                authors,
                languages,
                otherLanguages,
                originalLanguage,
                pages,
                symbol,
                audience,
                licence,
                duration,
                provider,
                workstreamOutput,
                regionalReview,
                links,
                files,
                classification);
    }

    /** The same with these files. */
    public Description with(List<AttachedFile> kept) {
        return new Description(
                form,
                type,
                title,
                summary,
                text,
                published,
                uploaded,
                publisher,
                authors,
                languages,
                otherLanguages,
                originalLanguage,
                pages,
                symbol,
                audience,
                licence,
                duration,
                provider,
                workstreamOutput,
                regionalReview,
                links,
                kept,
                classification);
    }

    /** What is searched beyond title and summary. */
    LocalizedText searchedText() {
        return new SearchedText()
                .with(text)
                .with(audience)
                .withNames(authors)
                .withNames(Stream.of(publisher, provider, symbol).filter(Objects::nonNull).toList())
                .withNames(classification.themes())
                .in(title.languages());
    }

    private static <T extends Comparable<T>> Set<T> sorted(@Nullable Collection<T> values) {
        return values == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
