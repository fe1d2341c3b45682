package org.seamark.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.forms.ClassificationFields;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.Field;
import org.seamark.forms.FieldType;
import org.seamark.forms.Kind;
import org.seamark.forms.ParallelLines;
import org.seamark.forms.RecordQuestions;
import org.seamark.forms.RightsFields;
import org.seamark.forms.Section;

/** What is asked of a statement; where it answers to an incident, it is a call to action. */
final class StatementQuestions implements RecordQuestions<Description> {

    private static final String PREFIX = "statements.form";

    private static final List<Section> SECTIONS =
            List.of(
                    Section.of(
                            PREFIX,
                            "about",
                            field("title", FieldType.TITLE).needed(),
                            field("date", FieldType.DATE).needed().explaining(),
                            field("body", FieldType.TEXT).needed().explaining(),
                            field("calls", FieldType.TEXT).explaining(),
                            field("contacts", FieldType.LINES).explaining()),
                    Section.of(
                            PREFIX,
                            "incident",
                            field("happened", FieldType.TEXT).explaining(),
                            field("place", FieldType.LINE),
                            field("incidentDate", FieldType.DATE),
                            field("source", FieldType.LINE).explaining()),
                    ClassificationFields.section(),
                    Section.of(
                            PREFIX,
                            "files",
                            field("files", FieldType.FILES),
                            field("links", FieldType.LINKS)),
                    RightsFields.section());

    private static Field field(String name, FieldType type) {
        return Field.of(PREFIX, name, type);
    }

    @Override
    public Kind kind() {
        return Kind.STATEMENT;
    }

    @Override
    public List<Section> sections() {
        return SECTIONS;
    }

    @Override
    public Description read(
            Content content, @Nullable Description before, List<AttachedFile> files) {
        return StatementContent.read(content, before, files);
    }

    @Override
    public Content write(Description known) {
        return StatementContent.write(known);
    }

    /** It is made in languages, not translated into some: title and body go together. */
    @Override
    public List<Problem> problems(Content content) {
        var problems = new ArrayList<Problem>();
        var made = content.texts("title").languages();
        if (content.has("body") && !content.texts("body").languages().equals(made)) {
            problems.add(new Problem("body", "statements.problem.languages"));
        }
        if (!made.containsAll(content.texts("calls").languages())) {
            problems.add(new Problem("calls", "statements.problem.languages"));
        } else if (!ParallelLines.agree(content.texts("calls"))) {
            problems.add(new Problem("calls", "forms.problem.lines"));
        }
        return problems;
    }
}
