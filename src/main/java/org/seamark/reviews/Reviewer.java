package org.seamark.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the roster, or who wishes to be.
 *
 * @param version of the row
 * @param pausedUntil the first day on which they are available again
 * @param decidedBy the editor who accepted or refused them
 */
public record Reviewer(
        Party party,
        int version,
        Standing standing,
        Profile profile,
        Instant applied,
        @Nullable Instant decided,
        @Nullable UUID decidedBy,
        @Nullable LocalDate pausedUntil) {

    public static Reviewer applying(Party party, Profile profile, Instant now) {
        return new Reviewer(party, 0, Standing.APPLIED, profile, now, null, null, null);
    }

    /** Applies once more, with what they bring now. */
    Reviewer again(Party now, Profile anew, Instant when) {
        refuseUnless(Standing.APPLIED);
        return new Reviewer(now, version, Standing.APPLIED, anew, when, null, null, null);
    }

    Reviewer decided(boolean accepted, UUID editor, Instant now) {
        var next = accepted ? Standing.ACCEPTED : Standing.REFUSED;
        refuseUnless(next);
        if (editor.equals(party.account())) {
            throw new WrongStep(WrongStep.Reason.OWN_PLACE);
        }
        return new Reviewer(party, version, next, profile, applied, now, editor, null);
    }

    /**
     * Says anew what they bring. Whether they are of the United Nations was accepted with them, and
     * the quorum counts on it: a change of it is for an editor or a new application.
     */
    Reviewer described(Profile anew) {
        var kept = standing == Standing.ACCEPTED ? anew.of(profile.internal()) : anew;
        return new Reviewer(
                party, version, standing, kept, applied, decided, decidedBy, pausedUntil);
    }

    /**
     * Put right by an editor, who is somebody else: whether they are of the United Nations. What
     * they were asked for before counts as it did then.
     */
    Reviewer corrected(boolean internal, UUID editor) {
        refuseUnlessOnFor(editor);
        if (profile.internal() == internal) {
            throw new WrongStep(WrongStep.Reason.ALREADY_SO);
        }
        return new Reviewer(
                party,
                version,
                standing,
                profile.of(internal),
                applied,
                decided,
                decidedBy,
                pausedUntil);
    }

    /** Takes a rest, or ends it with null. */
    Reviewer paused(@Nullable LocalDate until) {
        return new Reviewer(party, version, standing, profile, applied, decided, decidedBy, until);
    }

    Reviewer leaving() {
        refuseUnless(Standing.LEFT);
        return new Reviewer(
                party, version, Standing.LEFT, profile, applied, decided, decidedBy, null);
    }

    /** Taken off by an editor, who is somebody else. */
    Reviewer takenOff(UUID editor) {
        refuseUnlessOnFor(editor);
        return leaving();
    }

    private void refuseUnlessOnFor(UUID editor) {
        if (!isOn()) {
            throw new WrongStep(WrongStep.Reason.NOT_ON_ROSTER);
        }
        if (editor.equals(party.account())) {
            throw new WrongStep(WrongStep.Reason.OWN_PLACE);
        }
    }

    private void refuseUnless(Standing next) {
        if (!standing.canBecome(next)) {
            throw new WrongStep(WrongStep.Reason.ALREADY_DECIDED);
        }
    }

    /** Whether they are on the roster, at rest or not. */
    boolean isOn() {
        return standing == Standing.ACCEPTED;
    }

    public boolean isAvailableOn(LocalDate day) {
        return isOn() && (pausedUntil == null || !day.isBefore(pausedUntil));
    }
}
