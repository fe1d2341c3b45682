package org.seamark.practices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.contributions.ClassificationFields;
import org.seamark.contributions.Content;
import org.seamark.contributions.RightsFields;
import org.seamark.kernel.Link;
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.Objective;

/** What is answered in the form of a practice, as its description, and the other way round. */
final class PracticeContent {

    private PracticeContent() {}

    static Description read(Content content, List<AttachedFile> files) {
        var primary = Objective.of(content.line("primary")).orElse(null);
        return new Description(
                content.texts("title"),
                content.texts("summary"),
                PracticeType.of(content.line("type")).orElse(null),
                primary,
                content.texts("subregion"),
                new Course(
                        content.date("starts").orElse(null),
                        content.date("ends").orElse(null),
                        content.isYes("ongoing"),
                        content.given("implementer").orElse(null),
                        content.given("implementerType").orElse(null),
                        content.lines("partners"),
                        content.lines("donors")),
                new Narrative(
                        content.texts("details"),
                        content.texts("benefit"),
                        content.texts("lessons"),
                        content.texts("replication"),
                        content.texts("innovation")),
                content.lines("goals").stream()
                        .flatMap(code -> Sdg.of(code).stream())
                        .collect(Collectors.toSet()),
                RightsFields.terms(content),
                content.links("links"),
                files,
                serving(ClassificationFields.read(content), primary));
    }

    /** The primary objective is one of those that it is found by. */
    private static Classification serving(Classification known, @Nullable Objective primary) {
        if (primary == null) {
            return known;
        }
        var objectives = new TreeSet<>(known.objectives());
        objectives.add(primary);
        return new Classification(
                objectives,
                known.principles(),
                known.scope(),
                known.regions(),
                known.countries(),
                known.themes());
    }

    static Content write(Description known) {
        var course = known.course();
        var content =
                Content.EMPTY
                        .with("title", known.title())
                        .with("summary", known.summary())
                        .with("type", code(known.type()))
                        .with("primary", code(known.primary()))
                        .with("subregion", known.subregion())
                        .with("starts", text(course.starts()))
                        .with("ends", text(course.ends()))
                        .with("ongoing", course.ongoing())
                        .with("implementer", course.implementer())
                        .with("implementerType", course.implementerType())
                        .with("partners", course.partners())
                        .with("donors", course.donors())
                        .with("goals", known.goals().stream().map(Sdg::code).toList())
                        .with("links", known.links().stream().map(PracticeContent::row).toList())
                        .with("files", known.files().stream().map(PracticeContent::row).toList());
        for (var part : known.narrative().parts().entrySet()) {
            content = content.with(part.getKey(), part.getValue());
        }
        for (var criterion : PracticeQuestions.CRITERIA) {
            content = content.with(criterion, true);
        }
        var classified = ClassificationFields.write(content, known.classification());
        return RightsFields.answered(classified, known.licence());
    }

    private static @Nullable String code(org.seamark.vocabulary.@Nullable Concept concept) {
        return concept == null ? null : concept.code();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return Optional.ofNullable(date).map(PartialDate::toString).orElse(null);
    }

    private static Map<String, String> row(Link link) {
        return row("url", link.url(), link.language(), link.kind());
    }

    private static Map<String, String> row(AttachedFile file) {
        return row("file", file.id().toString(), file.language(), null);
    }

    private static Map<String, String> row(
            String name, String value, @Nullable String language, @Nullable String kind) {
        var row = new LinkedHashMap<String, String>();
        row.put(name, value);
        Optional.ofNullable(kind).ifPresent(known -> row.put("kind", known));
        Optional.ofNullable(language).ifPresent(known -> row.put("language", known));
        return row;
    }
}
