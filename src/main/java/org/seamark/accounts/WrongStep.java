package org.seamark.accounts;

/** What was asked for cannot be done now; the message says why. */
public final class WrongStep extends RuntimeException {

    WrongStep(String message) {
        super(message);
    }
}
