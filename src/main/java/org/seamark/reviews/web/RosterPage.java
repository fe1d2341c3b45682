package org.seamark.reviews.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.reviews.Reviewer;
import org.seamark.reviews.Standing;

/**
 * A member's own place on the roster.
 *
 * @param reviewer null for who has never applied
 */
public record RosterPage(
        @Nullable Reviewer reviewer,
        RosterForm form,
        Map<String, String> errors,
        String wrong,
        String done,
        LocalDate today) {

    /** Whether the form asks to be taken on; otherwise it describes who is. */
    public boolean isApplication() {
        return reviewer == null || reviewer.standing().canBecome(Standing.APPLIED);
    }

    public boolean isAccepted() {
        return reviewer != null && reviewer.standing() == Standing.ACCEPTED;
    }

    public boolean isResting() {
        return isAccepted() && reviewer != null && !reviewer.isAvailableOn(today);
    }
}
