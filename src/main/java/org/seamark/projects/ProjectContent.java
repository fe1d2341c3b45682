package org.seamark.projects;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.forms.ClassificationFields;
import org.seamark.forms.Content;

/** What is answered in the form of a project, as its description, and the other way round. */
final class ProjectContent {

    private ProjectContent() {}

    static Description read(
            Content content, @Nullable Description before, List<AttachedFile> files) {
        var ends = content.date("ends").filter(end -> !endsBeforeItStarts(content));
        return new Description(
                content.texts("title"),
                content.texts("summary"),
                ProjectType.of(content.line("type")).orElse(null),
                content.lines("leads"),
                content.lines("partners"),
                content.lines("donors"),
                content.date("starts").orElse(null),
                ends.orElse(null),
                Status.of(content.line("status")).orElse(null),
                TypedBudget.read(content).orElse(null),
                TypedNumbers.read(
                        content.lines("numbers"), before == null ? Map.of() : before.externalIds()),
                content.links("links", before == null ? List.of() : before.links()),
                files,
                ClassificationFields.read(content));
    }

    static boolean endsBeforeItStarts(Content content) {
        var starts = content.date("starts");
        return content.date("ends")
                .filter(end -> starts.filter(end::isBefore).isPresent())
                .isPresent();
    }

    static Content write(Description known) {
        var content =
                Content.EMPTY
                        .with("title", known.title())
                        .with("summary", known.summary())
                        .with("type", known.type())
                        .with("leads", known.leads())
                        .with("partners", known.partners())
                        .with("donors", known.donors())
                        .with("starts", known.starts())
                        .with("ends", known.ends())
                        .with("status", known.status())
                        .with("numbers", TypedNumbers.write(known.externalIds()))
                        .with("links", known.links())
                        .with("files", known.files())
                        .with("rights", true);
        return ClassificationFields.write(
                TypedBudget.write(content, known.budget()), known.classification());
    }
}
