package org.seamark.kernel;

/** What was asked for does not exist for who asks, be it there for others or not. */
public final class OutOfSight extends RuntimeException {

    public OutOfSight() {
        super("There is nothing here for who asks.");
    }
}
