package org.seamark.contributions;

import java.util.Optional;
import java.util.UUID;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Reference;
import org.seamark.reviews.Recommendation;
import org.seamark.reviews.ReviewClosed;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.Round;
import org.seamark.reviews.RoundDecided;
import org.seamark.reviews.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Carries over to what was reviewed how its review has ended. */
@Component
class ReviewListener {

    private static final Actor SELF = new Actor.Machine("reviews");
    private static final String MODULE = "contributions";

    private final Contributions contributions;
    private final DeskSteps steps;
    private final PublishedVersions versions;
    private final ReviewDesk reviews;
    private final OwnContributions own;
    private final ApplicationEventPublisher events;

    ReviewListener(
            Contributions contributions,
            DeskSteps steps,
            PublishedVersions versions,
            ReviewDesk reviews,
            OwnContributions own,
            ApplicationEventPublisher events) {
        this.contributions = contributions;
        this.steps = steps;
        this.versions = versions;
        this.reviews = reviews;
        this.own = own;
        this.events = events;
    }

    /** Told again, it finds the contribution no longer under review, or in a later round. */
    @ApplicationModuleListener
    void on(RoundDecided decided) {
        underReview(decided.subject())
                .ifPresent(one ->
                        verdict(decided).ifPresent(verdict -> carryOver(one, decided, verdict)));
    }

    private Optional<Contribution> underReview(Reference subject) {
        return subject.module().equals(MODULE)
                ? contributions.hold(subject.id()).filter(one -> one.stage() == Stage.UNDER_REVIEW)
                : Optional.empty();
    }

    private Optional<Verdict> verdict(RoundDecided decided) {
        Round last = reviews.find(decided.review()).orElseThrow().round();
        return last.number() == decided.round()
                ? Optional.ofNullable(last.verdict())
                : Optional.empty();
    }

    private void carryOver(Contribution before, RoundDecided decided, Verdict verdict) {
        UUID editor = verdict.editor();
        var now = steps.now();
        if (decided.decision().asksForChanges()) {
            steps.store(SELF, "asked", before, before.asking(editor, verdict.reasons(), now));
        } else if (decided.decision() == Recommendation.ACCEPT) {
            steps.store(SELF, "approved", before, before.approving(editor, verdict.reasons(), now));
        } else {
            var rejected = before.rejecting(editor, verdict.reasons(), now);
            steps.store(SELF, "rejected", before, versions.ended(rejected));
            own.settled(before.owner().account());
        }
    }

    /** Back to the desk; not where another review has begun since. */
    @ApplicationModuleListener
    void on(ReviewClosed closed) {
        underReview(closed.subject())
                .filter(one -> reviews.findOpen(closed.subject()).isEmpty())
                .ifPresent(one -> {
                    var by =
                            Optional.ofNullable(closed.by())
                                    .or(() -> reviews.keeper(closed.review()))
                                    .orElse(Owner.NOBODY.account());
                    steps.store(SELF, "returned", one, one.returning(by, steps.now()));
                    events.publishEvent(new ContributionReturned(one.id(), closed.review()));
                });
    }
}
