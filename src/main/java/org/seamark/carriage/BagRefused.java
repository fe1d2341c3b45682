package org.seamark.carriage;

/** A bag that is not whole, or not one of Seamark; the message says why, in words for people. */
public final class BagRefused extends RuntimeException {

    BagRefused(String message) {
        super(message);
    }
}
