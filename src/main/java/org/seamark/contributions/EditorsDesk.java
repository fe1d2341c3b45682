package org.seamark.contributions;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Members;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.seamark.reviews.Party;
import org.seamark.reviews.ReviewDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where editors see what was handed in, ask, and decide. */
@Component
public class EditorsDesk {

    /** So many on a page of the queue. */
    public static final int PAGE = 25;

    private final Contributions contributions;
    private final DeskSteps steps;
    private final PublishedVersions versions;
    private final Queue queue;
    private final Tally tally;
    private final ReviewDesk reviews;
    private final Members members;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    EditorsDesk(
            Contributions contributions,
            DeskSteps steps,
            PublishedVersions versions,
            Queue queue,
            Tally tally,
            ReviewDesk reviews,
            Members members,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.contributions = contributions;
        this.steps = steps;
        this.versions = versions;
        this.queue = queue;
        this.tally = tally;
        this.reviews = reviews;
        this.members = members;
        this.trail = trail;
        this.events = events;
    }

    static Reference reference(UUID contribution) {
        return new Reference("contributions", contribution);
    }

    /**
     * What waits, the longest waiting first: one more than a page, where there are more.
     *
     * @param after the place of the last on the page before, or null for the first page
     */
    @Transactional(readOnly = true)
    public List<Waiting> queue(Actor actor, Choice choice, @Nullable Place after) {
        actor.require(Role.EDITOR);
        var editor = actor.account().orElseThrow(OutOfSight::new);
        return queue.page(choice, hidden(editor), after, PAGE + 1);
    }

    /** How much of what waits came from where, as the queue shows it when it is not narrowed. */
    @Transactional(readOnly = true)
    public Influx influx(Actor actor) {
        actor.require(Role.EDITOR);
        return tally.count(hidden(actor.account().orElseThrow(OutOfSight::new)));
    }

    /** Another decides on what is an editor's own, or what they were asked to review. */
    Hidden hidden(UUID editor) {
        return new Hidden(editor, reviews.reviewedBy(editor).stream().map(Reference::id).toList());
    }

    /**
     * What was published and has not been changed for so long, the longest untouched first: pages
     * as those of the queue.
     */
    @Transactional(readOnly = true)
    public List<Waiting> dueForUpdate(Actor actor, Period untouched, @Nullable Place after) {
        actor.require(Role.EDITOR);
        var moment = steps.now().atOffset(ZoneOffset.UTC).minus(untouched);
        return queue.untouchedSince(moment, after, PAGE + 1);
    }

    @Transactional(readOnly = true)
    public Contribution find(Actor actor, UUID id) {
        return steps.find(actor, id);
    }

    /** The content of a version that was handed in, to see what has changed since. */
    @Transactional(readOnly = true)
    public String revision(Actor actor, UUID id, int revision) {
        steps.find(actor, id);
        return contributions.revision(id, revision).orElseThrow(OutOfSight::new);
    }

    /**
     * Decides on the version that an editor has looked at; where another was handed in since, it
     * has to be looked at first.
     */
    @Transactional
    public void decide(Actor actor, UUID id, int seen, Runnable decision) {
        if (steps.hold(actor, id).revision() != seen) {
            throw new WrongStep(WrongStep.Reason.ANOTHER_VERSION);
        }
        decision.run();
    }

    /** Its reviews, the first first; none for an editor who has a part in one. */
    @Transactional(readOnly = true)
    public List<Reviewed> reviews(Actor actor, UUID id) {
        return reviews.of(actor, reference(id)).stream()
                .map(review -> new Reviewed(review.id(), review.opened(), !review.isConcluded()))
                .toList();
    }

    /** Who has taken it up. */
    @Transactional(readOnly = true)
    public Optional<UUID> assigned(Actor actor, UUID id) {
        actor.require(Role.EDITOR);
        return queue.assigned(id);
    }

    /** Takes it up, or gives it to another editor; null puts it back. */
    @Transactional
    public void assign(Actor actor, UUID id, @Nullable UUID editor) {
        var one = steps.hold(actor, id);
        if (editor != null) {
            requireEditor(actor, one, editor);
        }
        queue.assign(id, editor);
        trail.record(
                actor,
                "contributions.assigned",
                reference(id),
                editor == null ? Map.of() : Map.of("to", "account/" + editor));
        if (editor != null && !actor.account().equals(Optional.of(editor))) {
            events.publishEvent(new ContributionAssigned(id, editor, steps.now()));
        }
    }

    private void requireEditor(Actor actor, Contribution one, UUID editor) {
        if (steps.isHidden(one, editor)) {
            throw new WrongStep(WrongStep.Reason.NOT_NOW);
        }
        boolean themselves = actor.account().equals(Optional.of(editor));
        if (!themselves && members.actor(editor).filter(who -> who.is(Role.EDITOR)).isEmpty()) {
            throw new WrongStep(WrongStep.Reason.NOT_AN_EDITOR);
        }
    }

    /**
     * Sends it to review: to the next round where one has asked for changes, back to the same where
     * that is not decided, else to the first. A round that goes on judges what was handed in last.
     */
    @Transactional
    public UUID review(Actor actor, UUID id) {
        var after =
                steps.take(
                        actor,
                        id,
                        "sent-to-review",
                        (one, editor) ->
                                (one.stage() == Stage.SUBMITTED ? one : asHandedIn(one))
                                        .underReview(editor, steps.now()));
        var going = reviews.findOpen(after.reference());
        if (going.isEmpty()) {
            var owner = new Party(after.owner().account(), after.owner().organisation());
            return reviews.open(actor, after.reference(), owner);
        }
        var review = going.get();
        if (review.round().isDecided()) {
            reviews.resubmit(actor, review.id(), after.lastWord());
        } else if (after.isHandedInAfter(review.round().judges())) {
            reviews.renew(actor, review.id(), after.lastWord());
        } else {
            reviews.resume(actor, review.id());
        }
        return review.id();
    }

    /** Without what its owner has typed since: that is nobody's to judge, or to publish. */
    private Contribution asHandedIn(Contribution one) {
        return one.holding(versions.handedIn(one).json(), one.changed());
    }

    /** Asks the owner for something, of what is published too; a former member answers nothing. */
    @Transactional
    public void ask(Actor actor, UUID id, String question) {
        steps.take(
                actor,
                id,
                "asked",
                (one, editor) -> answerable(one).asking(editor, question, steps.now()));
        reviews.awaitAuthor(actor, reference(id));
        events.publishEvent(new ContributionAsked(id));
    }

    /**
     * What its owner can be asked about: they have not left, and no verdict was given that it is
     * about to follow.
     */
    private Contribution answerable(Contribution one) {
        boolean isDecided = one.stage() == Stage.UNDER_REVIEW && !isAwaited(one);
        if (isDecided || members.isFormer(one.owner().account())) {
            throw new WrongStep(WrongStep.Reason.NOT_NOW);
        }
        return one;
    }

    private boolean isAwaited(Contribution one) {
        return reviews.findOpen(one.reference())
                .filter(review -> !review.round().isDecided())
                .isPresent();
    }

    /** Approves what is not in review: there, the verdict of the round does. */
    @Transactional
    public void approve(Actor actor, UUID id, String reasons) {
        decided(
                actor,
                steps.take(
                        actor,
                        id,
                        "approved",
                        (one, editor) -> reviewed(one).approving(editor, reasons, steps.now())),
                Stage.APPROVED);
    }

    private Contribution reviewed(Contribution one) {
        if (isAwaited(one) || one.stage() == Stage.UNDER_REVIEW) {
            throw new WrongStep(WrongStep.Reason.NOT_NOW);
        }
        return one;
    }

    /** Rejects it; of what is published, the update. */
    @Transactional
    public void reject(Actor actor, UUID id, String reasons) {
        decided(
                actor,
                steps.take(
                        actor,
                        id,
                        "rejected",
                        (one, editor) ->
                                versions.ended(one.rejecting(editor, reasons, steps.now()))),
                Stage.REJECTED);
    }

    private void decided(Actor actor, Contribution after, Stage decision) {
        reviews.settledElsewhere(actor, after.reference());
        events.publishEvent(new ContributionDecided(after.id(), decision));
    }
}
