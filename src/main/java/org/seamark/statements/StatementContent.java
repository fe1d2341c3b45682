package org.seamark.statements;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.forms.ClassificationFields;
import org.seamark.forms.Content;
import org.seamark.forms.ParallelLines;
import org.seamark.forms.RightsFields;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

/** What is answered in the form of a statement, as its description, and the other way round. */
final class StatementContent {

    /** Where nothing is written yet: a preview shows that something is missing there. */
    private static final List<String> NOTHING_YET = List.of("…");

    private StatementContent() {}

    static Description read(
            Content content, @Nullable Description before, List<AttachedFile> files) {
        return new Description(
                content.texts("title"),
                body(content),
                ParallelLines.read(content.texts("calls")),
                content.date("date").orElse(null),
                content.lines("contacts"),
                TypedIncident.read(content).orElse(null),
                RightsFields.terms(content),
                content.links("links", before == null ? List.of() : before.links()),
                files,
                ClassificationFields.read(content));
    }

    private static Map<Language, List<String>> body(Content content) {
        var body = new EnumMap<Language, List<String>>(Language.class);
        var written = content.texts("body");
        for (var language : content.texts("title").languages()) {
            body.put(
                    language,
                    written.in(language).map(StatementContent::paragraphs).orElse(NOTHING_YET));
        }
        return body;
    }

    /** An empty line stands between two. */
    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    static Content write(Description known) {
        var content =
                Content.EMPTY
                        .with("title", known.title())
                        .with("date", known.date())
                        .with("body", text(known.body()))
                        .with("calls", ParallelLines.write(known.calls()))
                        .with("contacts", known.contacts())
                        .with("links", known.links())
                        .with("files", known.files());
        var classified =
                ClassificationFields.write(
                        TypedIncident.write(content, known.incident()), known.classification());
        return RightsFields.answered(classified, known.licence());
    }

    private static LocalizedText text(Map<Language, List<String>> body) {
        var text = new EnumMap<Language, String>(Language.class);
        body.forEach((language, paragraphs) -> text.put(language, String.join("\n\n", paragraphs)));
        return new LocalizedText(text);
    }
}
