package org.seamark.contributions;

import java.util.Locale;
import org.seamark.kernel.StepRefused;

/** A step that a contribution cannot take now, or not by this person. */
public final class WrongStep extends StepRefused {

    /** Why not; each has its sentence in the messages. */
    public enum Reason {
        NOT_NOW,
        ANOTHER_VERSION,
        NOT_OPEN,
        TRANSLATION_STAYS,
        INCOMPLETE,
        NOTHING_SAID,
        FILE_REFUSED,
        CALL_FOR_PRACTICES,
        NOT_AN_EDITOR,
        NO_FOCAL_POINT,
        TIME_IN_THE_PAST;

        public String key() {
            return "contributions.wrong." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
