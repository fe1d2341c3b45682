package org.seamark.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said to a reviewer about a deadline, each once: some days before it, on its day, after.
 */
public enum Reminder {
    SOON,
    TODAY,
    LATE;

    static final Duration AHEAD = Duration.ofDays(4);

    /** Which one is called for; where several were missed, the last of them. */
    static Optional<Reminder> of(Invitation invitation, Instant now) {
        if (!invitation.isOpen()) {
            return Optional.empty();
        }
        var left = Duration.between(now, invitation.due());
        if (left.isNegative()) {
            return Optional.of(LATE);
        }
        if (left.compareTo(Duration.ofDays(1)) <= 0) {
            return Optional.of(TODAY);
        }
        boolean asked = invitation.invited().isBefore(invitation.due().minus(AHEAD));
        return asked && left.compareTo(AHEAD) <= 0 ? Optional.of(SOON) : Optional.empty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
