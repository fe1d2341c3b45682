package org.seamark.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.LocalizedText;

/**
 * A call for practices; several may be open at once.
 *
 * @param version of the row
 * @param invited who may answer it
 * @param deadline the last day on which it can be answered, anywhere on Earth
 * @param closed when editors closed it before that, or null
 */
public record Call(
        UUID id,
        int version,
        LocalizedText topic,
        LocalizedText rationale,
        LocalizedText invited,
        String contact,
        LocalDate opens,
        LocalDate deadline,
        @Nullable Instant closed) {

    public Call {
        if (topic.isEmpty() || rationale.isEmpty()) {
            throw new IllegalArgumentException("a call without a topic or a rationale");
        }
        if (deadline.isBefore(opens)) {
            throw new IllegalArgumentException("a call that closes before it opens");
        }
    }

    /** What an editor describes; an identifier is given to it when it is announced. */
    public static Call of(
            LocalizedText topic,
            LocalizedText rationale,
            LocalizedText invited,
            String contact,
            LocalDate opens,
            LocalDate deadline) {
        return new Call(
                new UUID(0, 0), 0, topic, rationale, invited, contact, opens, deadline, null);
    }

    public boolean isOpenOn(LocalDate day) {
        return closed == null && !day.isBefore(opens) && !day.isAfter(deadline);
    }
}
