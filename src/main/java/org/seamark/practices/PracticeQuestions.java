package org.seamark.practices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.OrganisationType;
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
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.Objective;

/** What is asked of a practice, and by which criteria it is looked at. */
final class PracticeQuestions implements RecordQuestions<Description> {

    /** The Compact was adopted in December 2018. */
    private static final PartialDate COMPACT = new PartialDate(2018, 12, 0);

    private static final String PREFIX = "practices.form";

    static final List<String> CRITERIA =
            List.of("principled", "completed", "replicable", "descriptive", "spelt");

    private static final List<Section> SECTIONS =
            List.of(
                    Section.of(
                            PREFIX,
                            "about",
                            field("title", FieldType.TITLE).needed().explaining(),
                            field("type", FieldType.CHOICE)
                                    .needed()
                                    .choosing(Arrays.asList(PracticeType.values())),
                            field("primary", FieldType.CHOICE)
                                    .needed()
                                    .explaining()
                                    .choosing(Objective.ALL),
                            field("summary", FieldType.TEXT).needed().explaining(),
                            field("details", FieldType.TEXT).explaining()),
                    Section.of(
                            PREFIX,
                            "course",
                            field("implementer", FieldType.LINE).needed().explaining(),
                            field("implementerType", FieldType.CHOICE)
                                    .needed()
                                    .choosing(Arrays.asList(OrganisationType.values())),
                            field("starts", FieldType.DATE).needed().explaining(),
                            field("ends", FieldType.DATE),
                            field("ongoing", FieldType.YES),
                            field("partners", FieldType.LINES),
                            field("donors", FieldType.LINES)),
                    ClassificationFields.section(),
                    Section.of(
                            PREFIX,
                            "place",
                            field("subregion", FieldType.TITLE),
                            field("goals", FieldType.CHOICES).choosing(Sdg.ALL)),
                    Section.of(
                            PREFIX,
                            "account",
                            field("benefit", FieldType.TEXT).needed().explaining(),
                            field("lessons", FieldType.TEXT).explaining(),
                            field("replication", FieldType.TEXT).explaining(),
                            field("innovation", FieldType.TEXT).explaining()),
                    Section.of(
                            PREFIX,
                            "files",
                            field("files", FieldType.FILES),
                            field("links", FieldType.LINKS)),
                    Section.of(PREFIX, "checklist", criteria()),
                    RightsFields.section());

    private static Field field(String name, FieldType type) {
        return Field.of(PREFIX, name, type);
    }

    private static Field[] criteria() {
        return CRITERIA.stream()
                .map(name -> field(name, FieldType.YES).needed())
                .toArray(Field[]::new);
    }

    @Override
    public Kind kind() {
        return Kind.PRACTICE;
    }

    @Override
    public List<Section> sections() {
        return SECTIONS;
    }

    @Override
    public Description read(
            Content content, @Nullable Description before, List<AttachedFile> files) {
        return PracticeContent.read(content, before, files);
    }

    @Override
    public Content write(Description known) {
        return PracticeContent.write(known);
    }

    @Override
    public List<Problem> problems(Content content) {
        var problems = new ArrayList<Problem>();
        var starts = content.date("starts");
        var ends = content.date("ends");
        if (ends.isPresent() && content.isYes("ongoing")) {
            problems.add(new Problem("ends", "practices.problem.both"));
        } else if (!content.has("ends") && !content.isYes("ongoing")) {
            problems.add(new Problem("ends", "practices.problem.neither"));
        }
        if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
            problems.add(new Problem("ends", "practices.problem.order"));
        }
        return problems;
    }

    /** What was over before the Compact may be handed in, but is asked about. */
    @Override
    public List<Problem> advice(Content content) {
        return content.date("ends").filter(end -> end.compareTo(COMPACT) < 0).isPresent()
                ? List.of(new Problem("ends", "practices.advice.before"))
                : List.of();
    }
}
