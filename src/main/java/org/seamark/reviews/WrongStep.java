package org.seamark.reviews;

import java.util.Locale;
import org.seamark.kernel.StepRefused;

/** A step that the rules of peer review do not allow now, or not to this person. */
public final class WrongStep extends StepRefused {

    /** Why not; each has its sentence in the messages. */
    public enum Reason {
        ALREADY_DECIDED,
        ALREADY_INVITED,
        RECUSED,
        ALREADY_ANSWERED,
        OWN_WORK,
        OWN_PLACE,
        OWN_ORGANISATION,
        NOT_INVITED,
        NOT_DECLARED,
        CRITERIA_OPEN,
        DEADLINE_IN_THE_PAST,
        QUORUM_MISSING,
        SPLIT_UNSETTLED,
        EDITOR_IS_REVIEWER,
        EDITOR_IS_SUBMITTER,
        NO_CHANGES_ASKED,
        AUTHOR_ASKED,
        NOT_ON_ROSTER,
        ALREADY_SO;

        /** The key of the sentence that the person sees. */
        public String key() {
            return "reviews.wrong." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public WrongStep(Reason reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
