package org.seamark.files.extraction;

/** A worker ended, or was ended, before it answered. */
class WorkerLost extends Exception {

    private final boolean tooSlow;

    WorkerLost(boolean tooSlow, Throwable cause) {
        super(tooSlow ? "too slow" : "gone", cause);
        this.tooSlow = tooSlow;
    }

    boolean wasTooSlow() {
        return tooSlow;
    }
}
