package org.seamark.reviews.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.reviews.Matching.Proposal;
import org.seamark.reviews.Review;
import org.seamark.reviews.Subject;

/**
 * A review as editors see it.
 *
 * @param subject null where the work is gone
 * @param proposals whom to ask, the best first
 * @param wrong the key of why a step was refused, or empty
 */
public record DeskPage(
        Review review,
        @Nullable Subject subject,
        Map<UUID, Person> people,
        List<Proposal> proposals,
        InviteForm invite,
        VerdictForm verdict,
        Map<String, String> errors,
        String wrong,
        Instant now) {

    private static final Person NOBODY = new Person("", "");

    public Person person(UUID account) {
        return people.getOrDefault(account, NOBODY);
    }

    /** Whether the last round can still be worked on. */
    public boolean isOpen() {
        return !review.isConcluded() && !review.round().isDecided();
    }

    public int missingInternal() {
        return review.quorum().missingInternal(review.round().assessed());
    }

    public int missingExternal() {
        return review.quorum().missingExternal(review.round().assessed());
    }

    public boolean hasQuorum() {
        return missingInternal() + missingExternal() == 0;
    }
}
