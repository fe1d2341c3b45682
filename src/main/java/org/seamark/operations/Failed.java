package org.seamark.operations;

/** A command cannot do what it was asked; the message says why, and what would help. */
final class Failed extends RuntimeException {

    Failed(String message) {
        super(message);
    }

    Failed(String message, Throwable cause) {
        super(message, cause);
    }
}
