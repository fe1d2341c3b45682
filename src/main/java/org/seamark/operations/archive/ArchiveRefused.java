package org.seamark.operations.archive;

/** An archive is not one, is damaged, or does not fit this Seamark; the message says which. */
public final class ArchiveRefused extends RuntimeException {

    ArchiveRefused(String message) {
        super(message);
    }
}
