package org.seamark.reviews;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where reviews are opened, reviewers asked and heard, and verdicts given. Every step is taken
 * whole or not at all, and told to who listens; one that the rules refuse throws {@link WrongStep}.
 */
@Component
public class ReviewDesk {

    private final Reviews reviews;
    private final Roster roster;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewDesk(Reviews reviews, Roster roster, Clock clock, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.roster = roster;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public UUID open(Reference subject, Party submitter) {
        var review =
                Review.open(Identifiers.next(), subject, submitter, Quorum.USUAL, clock.instant());
        reviews.add(review);
        events.publishEvent(new ReviewOpened(review.id(), subject));
        return review.id();
    }

    @Transactional(readOnly = true)
    public Optional<Review> find(UUID review) {
        return reviews.find(review);
    }

    @Transactional(readOnly = true)
    public Optional<Review> findOpen(Reference subject) {
        return reviews.findOpen(subject);
    }

    /** What the author of a work learns of its reviews, the first round first; never of whom. */
    @Transactional(readOnly = true)
    public List<Outcome> outcomes(Reference subject) {
        return reviews.findAll(subject).stream()
                .flatMap(review -> review.rounds().stream())
                .flatMap(round -> Outcome.of(round).stream())
                .toList();
    }

    /** Whether somebody reviews it now and has declared to have no conflict of interest. */
    @Transactional(readOnly = true)
    public boolean mayRead(Reference subject, UUID account) {
        return reviews.findAll(subject).stream().anyMatch(review -> review.mayRead(account));
    }

    /** Asks somebody of the roster to review until a day. */
    @Transactional
    public UUID invite(UUID review, UUID reviewer, Instant due) {
        var id = Identifiers.next();
        var asked = roster.available(reviewer);
        boolean internal = asked.profile().internal();
        step(review, found -> found.inviting(id, asked.party(), internal, clock.instant(), due));
        events.publishEvent(new ReviewerInvited(review, id));
        return id;
    }

    /** A reviewer's word on conflicts of interest, given before anything is read. */
    @Transactional
    public void declare(UUID review, UUID reviewer, boolean conflict) {
        var after = step(review, found -> found.declaring(reviewer, conflict, clock.instant()));
        if (conflict) {
            ended(after, reviewer);
        }
    }

    @Transactional
    public void decline(UUID review, UUID reviewer) {
        ended(step(review, found -> found.declining(reviewer, clock.instant())), reviewer);
    }

    /** An editor no longer waits for a reviewer. */
    @Transactional
    public void replace(UUID review, UUID reviewer) {
        ended(step(review, found -> found.replacing(reviewer, clock.instant())), reviewer);
    }

    @Transactional
    public void assess(UUID review, UUID reviewer, Assessment assessment) {
        var after = step(review, found -> found.assessing(reviewer, assessment));
        events.publishEvent(new AssessmentGiven(review, invitation(after, reviewer)));
    }

    /**
     * An editor's verdict.
     *
     * @param settled whether the reasons settle a split of the reviewers
     */
    @Transactional
    public void decide(
            UUID review, Party editor, Recommendation decision, String reasons, boolean settled) {
        var verdict = new Verdict(decision, editor.account(), reasons, clock.instant());
        var after = step(review, found -> found.deciding(editor, verdict, settled));
        events.publishEvent(
                new RoundDecided(review, after.round().number(), after.subject(), decision));
    }

    /** The next round, on what the submitter made of the changes that were asked for. */
    @Transactional
    public void resubmit(UUID review, String changes) {
        var after = step(review, found -> found.resubmitted(changes, clock.instant()));
        events.publishEvent(new RoundOpened(review, after.round().number(), after.subject()));
    }

    @Transactional
    public void close(UUID review) {
        var after = step(review, found -> found.closing(clock.instant()));
        events.publishEvent(new ReviewClosed(review, after.subject()));
    }

    private Review step(UUID id, UnaryOperator<Review> step) {
        var before = reviews.find(id).orElseThrow(() -> new NoSuchElementException("review " + id));
        var after = step.apply(before);
        reviews.save(after);
        return after;
    }

    private void ended(Review review, UUID reviewer) {
        events.publishEvent(new InvitationEnded(review.id(), invitation(review, reviewer)));
    }

    private static UUID invitation(Review review, UUID reviewer) {
        return review.round().invitations().stream()
                .filter(one -> one.reviewer().account().equals(reviewer))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
