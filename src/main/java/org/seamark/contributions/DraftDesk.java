package org.seamark.contributions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.Forms;
import org.seamark.forms.Suggestion;
import org.seamark.forms.Translation;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Where a draft is opened, and its sections are saved one by one. */
@Component
public class DraftDesk {

    private static final int ATTEMPTS = 3;

    private final Workbench workbench;
    private final Contributions contributions;
    private final Attachments attachments;
    private final Forms forms;
    private final TransactionOperations transaction;
    private final Clock clock;

    DraftDesk(
            Workbench workbench,
            Contributions contributions,
            Attachments attachments,
            Forms forms,
            TransactionOperations transaction,
            Clock clock) {
        this.workbench = workbench;
        this.contributions = contributions;
        this.attachments = attachments;
        this.forms = forms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One's own; another's is not there. */
    @Transactional(readOnly = true)
    public Draft open(Actor actor, UUID id) {
        return of(workbench.find(actor, id));
    }

    Draft of(Contribution contribution) {
        var form = forms.require(contribution.kind());
        var content = Content.parse(contribution.content());
        var into = contribution.translation();
        if (into == null) {
            return new Draft(
                    contribution,
                    content,
                    Content.EMPTY,
                    form.sections(),
                    form.problems(content),
                    form.advice(content));
        }
        var translation = new Translation(form.sections(), into);
        var original = form.published(contribution.record());
        return new Draft(
                contribution,
                content,
                original,
                translation.questions(),
                translation.problems(form, original, content),
                List.<Problem>of());
    }

    /**
     * Saves the answers of one section; what other windows saved in other sections stays.
     *
     * @param answers by the names of the section's fields; null takes one away
     * @param base the mark of the section that the answers were typed over
     * @throws SavedElsewhere where this section was saved from elsewhere meanwhile
     */
    public Draft save(
            Actor actor,
            UUID id,
            String section,
            Map<String, ? extends @Nullable Object> answers,
            String base) {
        return change(
                actor,
                id,
                draft -> {
                    var changed = draft.section(section).orElseThrow(OutOfSight::new);
                    if (!draft.mark(changed).equals(base)) {
                        throw new SavedElsewhere();
                    }
                    var content = draft.content();
                    for (var answer : answers.entrySet()) {
                        content = content.with(answer.getKey(), answer.getValue());
                    }
                    return Suggestion.confirmed(draft.content(), content);
                });
    }

    /** Changes the content, again where somebody else saves another part of it in between. */
    Draft change(Actor actor, UUID id, Change change) {
        for (int attempt = 1; ; attempt++) {
            try {
                var saved = transaction.execute(status -> changeOnce(actor, id, change));
                return Optional.ofNullable(saved).orElseThrow();
            } catch (OptimisticLockingFailureException elsewhere) {
                if (attempt == ATTEMPTS) {
                    throw new SavedElsewhere();
                }
            }
        }
    }

    /** What a content becomes. */
    @FunctionalInterface
    interface Change {
        Content of(Draft draft);
    }

    private Draft changeOnce(Actor actor, UUID id, Change change) {
        var draft = open(actor, id);
        if (!draft.isOpen()) {
            throw new WrongStep(Reason.NOT_OPEN);
        }
        var content = change.of(draft);
        if (content.equals(draft.content())) {
            return draft;
        }
        contributions.save(draft.contribution().saving(content.json(), clock.instant()));
        attachments.keep(id, content);
        return open(actor, id);
    }

    /** Changes the content as it is now. */
    Draft edit(Actor actor, UUID id, UnaryOperator<Content> edit) {
        return change(actor, id, draft -> edit.apply(draft.content()));
    }
}
