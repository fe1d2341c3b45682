package org.seamark.catalogue.web;

/**
 * An address holds values that nobody knows, where what it finds goes to a program or is changed.
 */
final class MeansNothing extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient AskedSearch asked;

    MeansNothing(AskedSearch asked) {
        super("an address with values that mean nothing");
        this.asked = asked;
    }

    /** What is left of it, and what was left out. */
    AskedSearch asked() {
        return asked;
    }
}
