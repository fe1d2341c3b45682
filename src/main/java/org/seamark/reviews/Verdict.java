package org.seamark.reviews;

import java.time.Instant;
import java.util.UUID;

/**
 * What an editor decided on a round.
 *
 * @param reasons for the submitter
 * @param settled whether, where reviewers were split, the reasons say how that was settled
 */
public record Verdict(
        Recommendation decision, UUID editor, String reasons, boolean settled, Instant given) {

    public Verdict {
        if (reasons.isBlank()) {
            throw new IllegalArgumentException("a verdict without reasons");
        }
    }

    Verdict(Recommendation decision, UUID editor, String reasons, Instant given) {
        this(decision, editor, reasons, false, given);
    }

    Verdict settling(boolean split) {
        return new Verdict(decision, editor, reasons, split, given);
    }
}
