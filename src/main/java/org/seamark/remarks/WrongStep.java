package org.seamark.remarks;

import java.util.Locale;
import org.seamark.kernel.StepRefused;

/** A step that a remark cannot take now. */
public final class WrongStep extends StepRefused {

    /** Why not; each has its sentence in the messages. */
    public enum Reason {
        NOT_NOW,
        INCOMPLETE,
        NOTHING_SAID;

        private String key() {
            return "remarks.wrong." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
