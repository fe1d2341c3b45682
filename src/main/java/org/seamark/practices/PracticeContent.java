package org.seamark.practices;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.forms.ClassificationFields;
import org.seamark.forms.Content;
import org.seamark.forms.RightsFields;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.Objective;

/** What is answered in the form of a practice, as its description, and the other way round. */
final class PracticeContent {

    private PracticeContent() {}

    static Description read(
            Content content, @Nullable Description before, List<AttachedFile> files) {
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
                content.links("links", before == null ? List.of() : before.links()),
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
                        .with("type", known.type())
                        .with("primary", known.primary())
                        .with("subregion", known.subregion())
                        .with("starts", course.starts())
                        .with("ends", course.ends())
                        .with("ongoing", course.ongoing())
                        .with("implementer", course.implementer())
                        .with("implementerType", course.implementerType())
                        .with("partners", course.partners())
                        .with("donors", course.donors())
                        .with("goals", known.goals())
                        .with("links", known.links())
                        .with("files", known.files());
        for (var part : known.narrative().parts().entrySet()) {
            content = content.with(part.getKey(), part.getValue());
        }
        for (var criterion : PracticeQuestions.CRITERIA) {
            content = content.with(criterion, true);
        }
        var classified = ClassificationFields.write(content, known.classification());
        return RightsFields.answered(classified, known.licence());
    }
}
