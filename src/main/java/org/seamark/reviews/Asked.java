package org.seamark.reviews;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Reference;

/**
 * A review as one of its reviewers sees it: their own part, and nobody else's.
 *
 * @param changes what the submitter says has changed since the version before, or empty
 * @param judges the moment whose version is reviewed
 * @param before the moment of the version before that, or null
 * @param over whether the round is decided or the work was taken back
 */
public record Asked(
        UUID review,
        Reference subject,
        int round,
        String changes,
        Instant judges,
        @Nullable Instant before,
        boolean over,
        Invitation invitation) {

    /** Where it stands for the reviewer; each has its words in the messages. */
    public enum State {
        TO_ANSWER,
        TO_ASSESS,
        GIVEN,
        ENDED,
        OVER;

        public String key() {
            return "reviews.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public State state() {
        if (invitation.assessment() != null) {
            return State.GIVEN;
        }
        if (invitation.ending() != null) {
            return State.ENDED;
        }
        if (over) {
            return State.OVER;
        }
        return invitation.declared() == null ? State.TO_ANSWER : State.TO_ASSESS;
    }

    /** Whether what is to be reviewed is open to them now. */
    public boolean mayRead() {
        return !over && invitation.mayRead();
    }

    /** How the trail calls them. */
    Actor.Reviewer masked(Actor.Member actor) {
        return new Actor.Reviewer(invitation.id(), actor);
    }
}
