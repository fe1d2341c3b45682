package org.seamark.calls;

import java.util.Locale;
import org.seamark.kernel.StepRefused;

/** A step that a call does not allow now. */
public final class WrongStep extends StepRefused {

    /** Why not; each has its sentence in the messages. */
    public enum Reason {
        NOT_NOW,
        CLOSED;

        private String key() {
            return "calls.wrong." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    WrongStep(Reason reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
