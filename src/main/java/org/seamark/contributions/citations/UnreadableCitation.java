package org.seamark.contributions.citations;

/** A text that is no citation in a format that is read. */
public final class UnreadableCitation extends RuntimeException {

    public UnreadableCitation() {
        super("no citation");
    }

    UnreadableCitation(Throwable cause) {
        super("no citation", cause);
    }
}
