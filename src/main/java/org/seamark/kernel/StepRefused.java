package org.seamark.kernel;

/** A step that the rules do not allow now, or not to this person, and the sentence that says so. */
public abstract class StepRefused extends RuntimeException {

    private final String key;

    /** The key stands in the messages; it is never shown itself. */
    protected StepRefused(String key) {
        super(key);
        this.key = key;
    }

    /** The key of the sentence that the person sees. */
    public final String key() {
        return key;
    }
}
