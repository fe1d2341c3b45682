package org.seamark.contributions;

import java.time.LocalDate;
import java.util.UUID;
import org.seamark.kernel.LocalizedText;

/**
 * A call for practices; several may be open at once.
 *
 * @param version of the row
 * @param invited who may answer it
 * @param deadline the last day on which it can be answered, anywhere on Earth
 */
public record Call(
        UUID id,
        int version,
        LocalizedText topic,
        LocalizedText rationale,
        LocalizedText invited,
        String contact,
        LocalDate opens,
        LocalDate deadline) {

    public Call {
        if (topic.isEmpty() || rationale.isEmpty()) {
            throw new IllegalArgumentException("a call without a topic or a rationale");
        }
        if (deadline.isBefore(opens)) {
            throw new IllegalArgumentException("a call that closes before it opens");
        }
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(deadline);
    }
}
