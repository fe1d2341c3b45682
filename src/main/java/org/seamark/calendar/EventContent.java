package org.seamark.calendar;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.forms.ClassificationFields;
import org.seamark.forms.Content;
import org.seamark.kernel.Address;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.LanguageNames;

/** What is answered in the form of an event, as its description, and the other way round. */
final class EventContent {

    private EventContent() {}

    static Description read(
            Content content, @Nullable Description before, List<AttachedFile> files) {
        var timing = new TypedTiming(content);
        boolean timed = timing.isUnderstood();
        return new Description(
                content.texts("title"),
                content.texts("summary"),
                Format.of(content.line("format")).orElse(Format.OTHER),
                timed ? timing.starts() : null,
                timed ? timing.ends() : null,
                timed ? timing.zone() : null,
                Mode.of(content.line("mode")).orElse(null),
                content.given("venue").orElse(null),
                interpretation(content),
                Audience.of(content.line("audience")).orElse(null),
                content.address("registration").orElse(null),
                State.of(content.line("state")).orElse(null),
                content.lines("organizers"),
                content.lines("moderators"),
                TypedAgenda.read(content.texts("agenda")),
                content.address("recording").orElse(null),
                content.address("summaryReport").orElse(null),
                resources(
                        content.lines("resources"),
                        before == null ? List.of() : before.resources()),
                content.links("links", before == null ? List.of() : before.links()),
                files,
                ClassificationFields.read(content));
    }

    private static List<String> interpretation(Content content) {
        return Stream.concat(
                        content.lines("languages").stream(),
                        content.lines("otherLanguages").stream()
                                .flatMap(name -> LanguageNames.resolve(name).stream()))
                .distinct()
                .toList();
    }

    /**
     * The codes of the records that are named, and the keys that a source calls them by.
     *
     * @param before what was there: keys look like anything
     */
    static List<String> resources(List<String> lines, List<String> before) {
        return lines.stream().map(line -> before.contains(line) ? line : code(line)).toList();
    }

    /** Of the address of a record its code; what is no address stays. */
    static String code(String record) {
        if (!record.contains("/")) {
            return record.strip();
        }
        var last = record.strip().replaceAll("[?#].*$", "").replaceAll("/+$", "");
        return Address.parse(last.substring(last.lastIndexOf('/') + 1))
                .map(Address::code)
                .orElse(record.strip());
    }

    static Content write(Description known) {
        var content =
                Content.EMPTY
                        .with("title", known.title())
                        .with("summary", known.summary())
                        .with("format", known.format())
                        .with("state", known.state())
                        .with("mode", known.mode())
                        .with("venue", known.venue())
                        .with("organizers", known.organizers())
                        .with("moderators", known.moderators())
                        .with("audience", known.audience())
                        .with("registration", known.registration())
                        .with(
                                "languages",
                                known.interpretation().stream()
                                        .filter(code -> Language.of(code).isPresent())
                                        .toList())
                        .with("otherLanguages", known.otherLanguages())
                        .with("agenda", TypedAgenda.write(known.agenda()))
                        .with("recording", known.recording())
                        .with("summaryReport", known.summaryReport())
                        .with("resources", known.resources())
                        .with("links", known.links())
                        .with("files", known.files())
                        .with("rights", true);
        return ClassificationFields.write(
                TypedTiming.write(content, known), known.classification());
    }
}
