package org.seamark.reviews;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where editors open reviews, ask reviewers and give verdicts. Every step is taken whole or not at
 * all, recorded, and told to who listens; one that the rules refuse throws {@link WrongStep}.
 */
@Component
public class ReviewDesk {

    private final Reviews reviews;
    private final ReviewSteps steps;
    private final Roster roster;
    private final Parties parties;
    private final Clock clock;

    ReviewDesk(Reviews reviews, ReviewSteps steps, Roster roster, Parties parties, Clock clock) {
        this.reviews = reviews;
        this.steps = steps;
        this.roster = roster;
        this.parties = parties;
        this.clock = clock;
    }

    /** Opens one; not of a work in which the editor has a part, as they would become its keeper. */
    @Transactional
    public UUID open(Actor actor, Reference subject, Party submitter) {
        actor.require(Role.EDITOR);
        if (actor.account().equals(Optional.of(submitter.account())) || hasPart(actor, subject)) {
            throw new OutOfSight();
        }
        var now = clock.instant();
        var whose = parties.now(submitter);
        var review = Review.open(Identifiers.next(), subject, whose, Quorum.USUAL, now);
        reviews.add(review);
        lookAfter(actor, review);
        steps.record(actor, "opened", review, Map.of());
        steps.tell(new ReviewOpened(review.id(), subject));
        return review.id();
    }

    /**
     * A review as an editor sees it; not one who has handed the work in, or was ever asked to
     * review it.
     */
    @Transactional(readOnly = true)
    public Review show(Actor actor, UUID review) {
        actor.require(Role.EDITOR);
        return reviews.find(review)
                .filter(found -> !hasPart(actor, found.subject()))
                .orElseThrow(OutOfSight::new);
    }

    private boolean hasPart(Actor actor, Reference subject) {
        return actor.account().filter(account -> reviews.concern(subject, account)).isPresent();
    }

    /** All reviews of a thing, the first first; none for an editor who has a part in it. */
    @Transactional(readOnly = true)
    public List<Review> of(Actor actor, Reference subject) {
        actor.require(Role.EDITOR);
        return hasPart(actor, subject) ? List.of() : reviews.findAll(subject);
    }

    /** Asks somebody of the roster to review until a day. */
    @Transactional
    public UUID invite(Actor actor, UUID review, UUID reviewer, Instant due) {
        var submitter = parties.now(show(actor, review).submitter());
        var id = Identifiers.next();
        var asked = roster.available(reviewer);
        var party = parties.now(asked.party());
        boolean internal = asked.profile().internal();
        if (recused(show(actor, review).subject()).contains(reviewer)) {
            throw new WrongStep(WrongStep.Reason.RECUSED);
        }
        submitter
                .bias(party)
                .ifPresent(reason -> {
                    throw new WrongStep(reason);
                });
        var after =
                steps.take(
                        review, found -> found.inviting(id, party, internal, clock.instant(), due));
        lookAfter(actor, after);
        steps.record(actor, "invited", after, Map.of("invitation", id));
        steps.tell(new ReviewerInvited(review, id));
        return id;
    }

    /** Who has declared a conflict of interest in any review of a work. */
    @Transactional(readOnly = true)
    public Set<UUID> recused(Reference subject) {
        return reviews.recused(subject);
    }

    /** Waits no longer for who was invited. */
    @Transactional
    public void replace(Actor actor, UUID review, UUID invitation) {
        var reviewer = show(actor, review).round().invited(invitation).reviewer().account();
        var after = steps.take(review, found -> found.replacing(reviewer, clock.instant()));
        lookAfter(actor, after);
        steps.record(actor, "replaced", after, Map.of("invitation", invitation));
        steps.tell(new InvitationEnded(review, invitation));
    }

    /**
     * An editor's verdict.
     *
     * @param settled whether the reasons settle a split of the reviewers
     */
    @Transactional
    public void decide(
            Actor actor, UUID review, Recommendation decision, String reasons, boolean settled) {
        actor.require(Role.EDITOR);
        var editor = new Party(actor.account().orElseThrow(OutOfSight::new), null);
        var verdict = new Verdict(decision, editor.account(), reasons, clock.instant());
        var after =
                steps.take(
                        review,
                        found -> {
                            var decided = found.deciding(editor, verdict, settled);
                            if (hasPart(actor, found.subject())) {
                                throw new WrongStep(WrongStep.Reason.EDITOR_IS_REVIEWER);
                            }
                            return decided;
                        });
        lookAfter(actor, after);
        steps.record(actor, "decided", after, Map.of("decision", decision.code()));
        int round = after.round().number();
        steps.tell(new RoundDecided(review, round, after.subject(), decision));
    }

    /** The next round, on what the submitter made of the changes that were asked for. */
    @Transactional
    public void resubmit(Actor actor, UUID review, String changes) {
        show(actor, review);
        var after = steps.take(review, found -> found.resubmitted(changes, clock.instant()));
        lookAfter(actor, after);
        steps.record(actor, "reopened", after, Map.of());
        steps.tell(new RoundOpened(review, after.round().number(), after.subject()));
    }

    /** The round goes on, on the version that came while its author was asked for something. */
    @Transactional
    public void renew(Actor actor, UUID review, String changes) {
        actor.require(Role.EDITOR);
        var after = steps.take(review, found -> found.renewing(changes, clock.instant()));
        lookAfter(actor, after);
        steps.record(actor, "renewed", after, Map.of());
        steps.tell(new RoundRenewed(review, after.round().number()));
    }

    /**
     * The author is asked for something: where a round goes on, its verdict waits for the answer.
     */
    @Transactional
    public void awaitAuthor(Actor actor, Reference subject) {
        reviews.findOpen(subject)
                .filter(going -> !going.round().isDecided())
                .ifPresent(going -> {
                    var after = steps.take(going.id(), found -> found.awaiting(clock.instant()));
                    steps.record(actor, "awaited", after, Map.of());
                });
    }

    /** What is judged now without waiting for its author. */
    @Transactional(readOnly = true)
    public Set<Reference> judged() {
        return reviews.judged();
    }

    /** The round goes on, on the version that it was opened on: the author is not waited for. */
    @Transactional
    public void resume(Actor actor, UUID review) {
        actor.require(Role.EDITOR);
        var after = steps.take(review, Review::resuming);
        lookAfter(actor, after);
        steps.record(actor, "resumed", after, Map.of());
    }

    /** Ends a review without a verdict. */
    @Transactional
    public void close(Actor actor, UUID review) {
        show(actor, review);
        closed(actor, review);
    }

    /**
     * Ends the review of what was taken back, or decided without another round, where one goes on.
     * Whether the actor may do that is judged by the module it belongs to.
     */
    @Transactional
    public void settledElsewhere(Actor actor, Reference subject) {
        reviews.findOpen(subject).ifPresent(going -> closed(actor, going.id()));
    }

    private void closed(Actor actor, UUID review) {
        var after = steps.take(review, found -> found.closing(clock.instant()));
        steps.record(actor, "closed", after, Map.of());
        steps.tell(new ReviewClosed(review, after.subject(), actor.account().orElse(null)));
    }

    private void lookAfter(Actor actor, Review review) {
        actor.account().ifPresent(editor -> reviews.lookAfter(review.id(), editor));
    }

    /** Reviews that go on, the oldest first. */
    @Transactional(readOnly = true)
    public List<Going> going(Actor actor, int most, long from) {
        actor.require(Role.EDITOR);
        return reviews.going(actor.account().orElseThrow(OutOfSight::new), most, from);
    }

    /** A review, for the module of what is reviewed and for who carries its news. */
    @Transactional(readOnly = true)
    public Optional<Review> find(UUID review) {
        return reviews.find(review);
    }

    @Transactional(readOnly = true)
    public Optional<Review> findOpen(Reference subject) {
        return reviews.findOpen(subject);
    }

    /** The editor who took the last step in it, as long as they have no part in it themselves. */
    @Transactional(readOnly = true)
    public Optional<UUID> keeper(UUID review) {
        var subject = reviews.find(review).orElseThrow(OutOfSight::new).subject();
        return reviews.editor(review).filter(editor -> !reviews.concern(subject, editor));
    }

    /** What the author of a work learns of its reviews, the first round first; never of whom. */
    @Transactional(readOnly = true)
    public List<Outcome> outcomes(Reference subject) {
        return reviews.findAll(subject).stream()
                .flatMap(review -> review.rounds().stream())
                .flatMap(round -> Outcome.of(round).stream())
                .toList();
    }

    /** What somebody is or was asked to review. */
    @Transactional(readOnly = true)
    public Set<Reference> reviewedBy(UUID account) {
        return reviews.reviewedBy(account);
    }

    /** Whether somebody has or had a part in a review of it. */
    @Transactional(readOnly = true)
    public boolean concerns(Reference subject, UUID account) {
        return reviews.concern(subject, account);
    }

    /** All who have or had a part in a review of it. */
    @Transactional(readOnly = true)
    public Set<UUID> concerned(Reference subject) {
        return reviews.concerned(subject);
    }

    /** Whether somebody reviews it now and has declared to have no conflict of interest. */
    @Transactional(readOnly = true)
    public boolean mayRead(Reference subject, UUID account) {
        return reviews.findAll(subject).stream().anyMatch(review -> review.mayRead(account));
    }
}
