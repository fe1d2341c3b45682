package org.seamark.reviews;

import java.time.Instant;
import java.util.UUID;

/**
 * What an editor decided on a round.
 *
 * @param reasons for the submitter; where reviewers were split, they say how that was settled
 */
public record Verdict(Recommendation decision, UUID editor, String reasons, Instant given) {

    public Verdict {
        if (reasons.isBlank()) {
            throw new IllegalArgumentException("a verdict without reasons");
        }
    }
}
