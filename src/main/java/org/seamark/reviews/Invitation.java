package org.seamark.reviews;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.reviews.WrongStep.Reason;

/**
 * One reviewer asked to review in one round.
 *
 * @param internal whether the reviewer is of the United Nations
 * @param due when the assessment is expected
 * @param declared when the reviewer declared to have no conflict of interest, and so may read
 * @param ended when the invitation came to nothing, and {@code ending} how
 * @param reason why it was declined, for editors alone, or empty
 */
public record Invitation(
        UUID id,
        Party reviewer,
        boolean internal,
        Instant invited,
        Instant due,
        @Nullable Instant declared,
        @Nullable Ending ending,
        @Nullable Instant ended,
        @Nullable Assessment assessment,
        String reason) {

    /** How an invitation comes to nothing. */
    public enum Ending {
        DECLINED,
        CONFLICT,
        REPLACED
    }

    static Invitation of(UUID id, Party reviewer, boolean internal, Instant now, Instant due) {
        if (!due.isAfter(now)) {
            throw new WrongStep(Reason.DEADLINE_IN_THE_PAST);
        }
        return new Invitation(id, reviewer, internal, now, due, null, null, null, null, "");
    }

    /** Whether it still can lead to an assessment. */
    public boolean isOpen() {
        return ending == null && assessment == null;
    }

    public boolean isAnswered() {
        return ending != null || declared != null;
    }

    /** Who has declared to have no conflict sees what is to be reviewed; nobody else does. */
    public boolean mayRead() {
        return ending == null && declared != null;
    }

    public boolean isOverdueAt(Instant now) {
        return isOpen() && now.isAfter(due);
    }

    /** The key of the words for where it stands. */
    public String key() {
        if (ending != null) {
            return "reviews.ending." + ending.name().toLowerCase(Locale.ROOT);
        }
        if (assessment != null) {
            return "reviews.invitation.given";
        }
        return declared == null ? "reviews.invitation.sent" : "reviews.invitation.reading";
    }

    /** A conflict of interest ends it: before the content was seen. */
    Invitation declaring(boolean conflict, Instant now) {
        if (isAnswered()) {
            throw new WrongStep(Reason.ALREADY_ANSWERED);
        }
        return conflict
                ? ended(Ending.CONFLICT, "", now)
                : new Invitation(id, reviewer, internal, invited, due, now, null, null, null, "");
    }

    Invitation ending(Ending how, Instant now) {
        if (!isOpen()) {
            throw new WrongStep(Reason.ALREADY_ANSWERED);
        }
        return ended(how, "", now);
    }

    Invitation declined(String why, Instant now) {
        if (!isOpen()) {
            throw new WrongStep(Reason.ALREADY_ANSWERED);
        }
        return ended(Ending.DECLINED, why, now);
    }

    private Invitation ended(Ending how, String why, Instant now) {
        return new Invitation(id, reviewer, internal, invited, due, declared, how, now, null, why);
    }

    Invitation assessed(Assessment given) {
        if (!isOpen()) {
            throw new WrongStep(Reason.ALREADY_ANSWERED);
        }
        if (declared == null) {
            throw new WrongStep(Reason.NOT_DECLARED);
        }
        return new Invitation(
                id, reviewer, internal, invited, due, declared, null, null, given, "");
    }
}
