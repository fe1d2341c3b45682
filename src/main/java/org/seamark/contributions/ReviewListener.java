package org.seamark.contributions;

import java.time.Clock;
import java.util.UUID;
import org.seamark.reviews.Recommendation;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.RoundDecided;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Carries the verdict of a review over to what was reviewed. */
@Component
class ReviewListener {

    private static final String MODULE = "contributions";

    private final Contributions contributions;
    private final PublishedVersions versions;
    private final ReviewDesk reviews;
    private final Clock clock;

    ReviewListener(
            Contributions contributions,
            PublishedVersions versions,
            ReviewDesk reviews,
            Clock clock) {
        this.contributions = contributions;
        this.versions = versions;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Told again, it finds the contribution no longer under review, and does nothing. */
    @ApplicationModuleListener
    void on(RoundDecided decided) {
        if (decided.subject().module().equals(MODULE)) {
            contributions
                    .find(decided.subject().id())
                    .filter(one -> one.stage() == Stage.UNDER_REVIEW)
                    .ifPresent(one -> contributions.save(after(one, decided)));
        }
    }

    private Contribution after(Contribution before, RoundDecided decided) {
        var verdict =
                reviews.find(decided.review()).orElseThrow().rounds().stream()
                        .filter(round -> round.number() == decided.round())
                        .findFirst()
                        .flatMap(round -> java.util.Optional.ofNullable(round.verdict()))
                        .orElseThrow();
        UUID editor = verdict.editor();
        var now = clock.instant();
        if (decided.decision().asksForChanges()) {
            return before.asking(editor, verdict.reasons(), now);
        }
        return decided.decision() == Recommendation.ACCEPT
                ? before.approving(editor, verdict.reasons(), now)
                : versions.ended(before.rejecting(editor, verdict.reasons(), now));
    }
}
