package org.seamark.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.forms.ClassificationFields;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.Field;
import org.seamark.forms.FieldType;
import org.seamark.forms.Kind;
import org.seamark.forms.RecordQuestions;
import org.seamark.forms.RightsFields;
import org.seamark.forms.Section;

/** What is asked of a project. */
final class ProjectQuestions implements RecordQuestions<Description> {

    private static final String PREFIX = "projects.form";

    private static final List<Section> SECTIONS =
            List.of(
                    Section.of(
                            PREFIX,
                            "about",
                            field("title", FieldType.TITLE).needed().explaining(),
                            field("type", FieldType.CHOICE)
                                    .needed()
                                    .choosing(Arrays.asList(ProjectType.values())),
                            field("summary", FieldType.TEXT).needed().explaining()),
                    Section.of(
                            PREFIX,
                            "parties",
                            field("leads", FieldType.LINES).needed().explaining(),
                            field("partners", FieldType.LINES),
                            field("donors", FieldType.LINES)),
                    Section.of(
                            PREFIX,
                            "course",
                            field("starts", FieldType.DATE).explaining(),
                            field("ends", FieldType.DATE),
                            field("status", FieldType.CHOICE)
                                    .choosing(Arrays.asList(Status.values())),
                            field("amount", FieldType.LINE).explaining(),
                            field("currency", FieldType.LINE).explaining(),
                            field("numbers", FieldType.LINES).explaining()),
                    ClassificationFields.section(),
                    Section.of(
                            PREFIX,
                            "files",
                            field("files", FieldType.FILES),
                            field("links", FieldType.LINKS)),
                    RightsFields.declaration());

    private static Field field(String name, FieldType type) {
        return Field.of(PREFIX, name, type);
    }

    @Override
    public Kind kind() {
        return Kind.PROJECT;
    }

    @Override
    public List<Section> sections() {
        return SECTIONS;
    }

    @Override
    public Description read(
            Content content, @Nullable Description before, List<AttachedFile> files) {
        return ProjectContent.read(content, before, files);
    }

    @Override
    public Content write(Description known) {
        return ProjectContent.write(known);
    }

    @Override
    public List<Problem> problems(Content content) {
        var problems = new ArrayList<Problem>();
        if (ProjectContent.endsBeforeItStarts(content)) {
            problems.add(new Problem("ends", "projects.problem.order"));
        }
        if (content.has("amount") && TypedBudget.amount(content).isEmpty()) {
            problems.add(new Problem("amount", "projects.problem.amount"));
        }
        if (content.has("currency") && TypedBudget.currency(content).isEmpty()) {
            problems.add(new Problem("currency", "projects.problem.currency"));
        }
        if (content.has("amount") != content.has("currency")) {
            var missing = content.has("amount") ? "currency" : "amount";
            problems.add(new Problem(missing, "projects.problem.budget"));
        }
        var numbers = content.lines("numbers");
        if (!TypedNumbers.areUnderstood(numbers)) {
            problems.add(new Problem("numbers", "projects.problem.numbers"));
        } else if (TypedNumbers.areTwice(numbers)) {
            problems.add(new Problem("numbers", "projects.problem.twice"));
        }
        return problems;
    }
}
