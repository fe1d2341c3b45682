package org.seamark.catalogue.web;

/** What went wrong when a part of a file had been sent: nobody may take that part for the whole. */
final class CutShort extends RuntimeException {

    private static final long serialVersionUID = 1;

    CutShort(Throwable cause) {
        super(cause);
    }
}
