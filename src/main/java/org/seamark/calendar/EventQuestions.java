package org.seamark.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Origins;
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
import org.seamark.vocabulary.LanguageNames;

/** What is asked of an event. */
final class EventQuestions implements RecordQuestions<Description> {

    private static final String PREFIX = "calendar.form";

    private static final List<Section> SECTIONS =
            List.of(
                    Section.of(
                            PREFIX,
                            "about",
                            field("title", FieldType.TITLE).needed().explaining(),
                            field("format", FieldType.CHOICE)
                                    .needed()
                                    .choosing(Arrays.asList(Format.values())),
                            field("summary", FieldType.TEXT).needed().explaining(),
                            field("state", FieldType.CHOICE)
                                    .choosing(Arrays.asList(State.values()))),
                    Section.of(
                            PREFIX,
                            "when",
                            field("starts", FieldType.DATE).explaining(),
                            field("startsAt", FieldType.TIME).explaining(),
                            field("ends", FieldType.DATE).explaining(),
                            field("endsAt", FieldType.TIME),
                            field("zone", FieldType.ZONE).explaining(),
                            field("mode", FieldType.CHOICE).choosing(Arrays.asList(Mode.values())),
                            field("venue", FieldType.LINE).explaining()),
                    Section.of(
                            PREFIX,
                            "people",
                            field("organizers", FieldType.LINES).needed(),
                            field("moderators", FieldType.LINES).explaining(),
                            field("audience", FieldType.CHOICE)
                                    .choosing(Arrays.asList(Audience.values())),
                            field("registration", FieldType.ADDRESS),
                            field("languages", FieldType.LANGUAGES),
                            field("otherLanguages", FieldType.ANY_LANGUAGES)),
                    Section.of(
                            PREFIX,
                            "account",
                            field("agenda", FieldType.TEXT).explaining(),
                            field("recording", FieldType.ADDRESS),
                            field("summaryReport", FieldType.ADDRESS),
                            field("resources", FieldType.LINES).explaining()),
                    Section.of(
                            PREFIX,
                            "files",
                            field("files", FieldType.FILES),
                            field("links", FieldType.LINKS)),
                    ClassificationFields.section(),
                    RightsFields.declaration());

    private final Origins origins;

    /**
     * @param origins tells which records there are, for an event is linked to some
     */
    EventQuestions(Origins origins) {
        this.origins = origins;
    }

    private static Field field(String name, FieldType type) {
        return Field.of(PREFIX, name, type);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public List<Section> sections() {
        return SECTIONS;
    }

    @Override
    public Description read(
            Content content, @Nullable Description before, List<AttachedFile> files) {
        return EventContent.read(content, before, files);
    }

    @Override
    public Content write(Description known) {
        return EventContent.write(known);
    }

    @Override
    public List<Problem> problems(Content content) {
        var problems = new ArrayList<>(new TypedTiming(content).problems());
        if (!content.lines("otherLanguages").stream()
                .allMatch(name -> LanguageNames.resolve(name).isPresent())) {
            problems.add(new Problem("otherLanguages", "calendar.problem.language"));
        }
        if (!ParallelLines.agree(content.texts("agenda"))) {
            problems.add(new Problem("agenda", "forms.problem.lines"));
        }
        if (!areThere(content.lines("resources"))) {
            problems.add(new Problem("resources", "calendar.problem.resources"));
        }
        return problems;
    }

    /** Of too many it is enough to say that they are too many. */
    private boolean areThere(List<String> resources) {
        var codes = resources.stream().map(EventContent::code).distinct().toList();
        return codes.size() > FieldType.MOST
                || origins.findByCodes(codes).keySet().containsAll(codes);
    }

    @Override
    public List<Problem> advice(Content content) {
        return content.has("starts")
                ? List.of()
                : List.of(new Problem("starts", "calendar.advice.undated"));
    }
}
