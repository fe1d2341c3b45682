package org.seamark.alerts;

import java.time.Instant;
import java.util.UUID;
import org.seamark.kernel.LocalizedText;

/**
 * An issue of the newsletter: what editors write, and the time whose news it tells.
 *
 * @param since the moment after which that time begins
 */
public record Issue(
        UUID id, LocalizedText introduction, Instant since, Instant until, Instant released) {

    /** When its letters begin to go, as all letters do in the morning. */
    public Instant goes() {
        return Rhythm.NEWSLETTER.after(released.plus(AlertRound.SETTLED));
    }

    public boolean hasGoneAt(Instant now) {
        return !now.isBefore(goes());
    }
}
