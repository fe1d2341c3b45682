package org.seamark.harvest;

/** A source that cannot be, or is not there; the message says why. */
public final class SourceRefused extends RuntimeException {

    SourceRefused(String message) {
        super(message);
    }
}
