package org.seamark.carriage.saf;

/** An item of an archive that cannot be taken; the message says why. */
public final class UnreadableItem extends Exception {

    UnreadableItem(String message) {
        super(message);
    }
}
