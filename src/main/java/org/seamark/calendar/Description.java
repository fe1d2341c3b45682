package org.seamark.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.SearchedText;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.vocabulary.Classification;

/**
 * What is known of an event; its JSON is flat, and absent fields are left out.
 *
 * @param starts a date or a local time, ISO 8601; {@code ends} likewise, in the zone (IANA)
 * @param interpretation the languages into which it is interpreted, ISO 639-1
 * @param registration the web address to register at
 * @param recording the web address of the recording
 * @param summaryReport the web address of the report
 * @param files that Seamark keeps itself
 * @param resources the keys of the resources that belong to it, where it was described
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Description(
        LocalizedText title,
        LocalizedText summary,
        Format format,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String zone,
        @Nullable Mode mode,
        @Nullable String venue,
        List<String> interpretation,
        @Nullable Audience audience,
        @Nullable String registration,
        @Nullable State state,
        List<String> organizers,
        List<String> moderators,
        List<AgendaItem> agenda,
        @Nullable String recording,
        @Nullable String summaryReport,
        List<String> resources,
        List<Link> links,
        List<AttachedFile> files,
        @JsonUnwrapped Classification classification) {

    public Description {
        if (title == null || title.isEmpty()) {
            throw new IllegalArgumentException("an event without a title");
        }
        summary = Objects.requireNonNullElse(summary, LocalizedText.EMPTY);
        format = Objects.requireNonNullElse(format, Format.OTHER);
        Timing.of(starts, ends, zone);
        interpretation = kept(interpretation);
        registration = webAddress(registration);
        organizers = kept(organizers);
        moderators = kept(moderators);
        agenda = kept(agenda);
        recording = webAddress(recording);
        summaryReport = webAddress(summaryReport);
        resources = kept(resources);
        links = kept(links);
        files = kept(files);
        classification = Objects.requireNonNullElse(classification, Classification.NONE);
    }

    private static <T> List<T> kept(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    private static @Nullable String webAddress(@Nullable String url) {
        return url == null ? null : Link.webAddress(url);
    }

    public Timing timing() {
        return Timing.of(starts, ends, zone);
    }

    /** Those of the six into which it is interpreted. */
    Set<Language> languages() {
        return interpretation.stream()
                .map(Language::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The others, ISO 639-1. */
    Set<String> otherLanguages() {
        return interpretation.stream()
                .filter(code -> Language.of(code).isEmpty())
                .collect(Collectors.toSet());
    }

    /** What is searched beyond title and summary: who holds it, where and on what. */
    LocalizedText searchedText() {
        var text = new SearchedText();
        agenda.forEach(entry -> text.with(entry.item()));
        return text.withNames(organizers)
                .withNames(moderators)
                .withNames(venue == null ? List.of() : List.of(venue))
                .withNames(classification.themes())
                .in(title.languages());
    }

    Description in(State next) {
        return new Description(
                title,
                summary,
                format,
                starts,
                ends,
                zone,
                mode,
                venue,
                interpretation,
                audience,
                registration,
                next,
                organizers,
                moderators,
                agenda,
                recording,
                summaryReport,
                resources,
                links,
                files,
                classification);
    }
}
