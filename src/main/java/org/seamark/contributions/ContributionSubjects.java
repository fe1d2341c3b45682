package org.seamark.contributions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.seamark.forms.Attachment;
import org.seamark.forms.ClassificationFields;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.reviews.Cover;
import org.seamark.reviews.Subject;
import org.seamark.reviews.Subjects;
import org.springframework.stereotype.Component;

/** Contributions as reviewers read them: what the form holds, and nothing of who filled it in. */
@Component
class ContributionSubjects implements Subjects {

    private static final String MODULE = "contributions";

    /** What tells whose work it is: a reviewer sees that before the rest. */
    private static final Set<String> PARTIES =
            Set.of(
                    "implementer",
                    "partners",
                    "donors",
                    "publisher",
                    "authors",
                    "provider",
                    "leads",
                    "organizers");

    private final Contributions contributions;
    private final DraftDesk drafts;
    private final Covers covers;

    ContributionSubjects(Contributions contributions, DraftDesk drafts, Covers covers) {
        this.covers = covers;
        this.contributions = contributions;
        this.drafts = drafts;
    }

    @Override
    public String module() {
        return MODULE;
    }

    /** What was handed in last before the moment; a draft is nobody's but its owner's. */
    @Override
    public Optional<Subject> find(Reference reference, Instant moment) {
        return reference.module().equals(MODULE)
                ? contributions
                        .find(reference.id())
                        .flatMap(one ->
                                contributions
                                        .revisionAt(one.id(), moment)
                                        .map(content -> one.holding(content, one.changed())))
                        .map(drafts::of)
                        .map(ContributionSubjects::subject)
                : Optional.empty();
    }

    @Override
    public Map<UUID, Cover> covers(Collection<UUID> works) {
        return covers.of(works);
    }

    private static Subject subject(Draft draft) {
        var content = draft.whole();
        var classified = ClassificationFields.read(content);
        var answers = new Answered(content);
        var parties = new ArrayList<Subject.Field>();
        var fields = new ArrayList<Subject.Field>();
        draft.sections().stream()
                .flatMap(section -> section.fields().stream())
                .forEach(field ->
                        answers.to(field)
                                .ifPresent(
                                        (PARTIES.contains(field.name()) ? parties : fields)::add));
        return new Subject(
                draft.contribution().kind().key(),
                draft.title(),
                languages(draft),
                classified.objectives(),
                classified.regions(),
                parties,
                fields,
                content.files(Attachment.FIELD).stream().map(Attachment::file).toList(),
                "desk/contributions/" + draft.contribution().id());
    }

    /** Those in which its words and its files are; of a translation the one that is written. */
    private static Set<Language> languages(Draft draft) {
        var into = draft.contribution().translation();
        if (into != null) {
            return Set.of(into);
        }
        var languages = EnumSet.noneOf(Language.class);
        Stream.concat(
                        draft.title().languages().stream().map(Language::code),
                        draft.content().lines("languages").stream())
                .flatMap(code -> Language.of(code).stream())
                .forEach(languages::add);
        return languages;
    }
}
