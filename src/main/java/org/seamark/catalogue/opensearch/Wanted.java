package org.seamark.catalogue.opensearch;

import java.util.Objects;
import java.util.UUID;

/**
 * The index that a node wants to be found: of one catalogue, with one state of its thesauri, and
 * documents of one form.
 */
record Wanted(UUID catalogue, long thesauri, int format) {

    /** The same on every node that wants the same. */
    String mark() {
        return Integer.toHexString(Objects.hash(catalogue, thesauri, format));
    }

    /** A node of an earlier build leaves the index to those of a later one. */
    boolean yieldsTo(Wanted other) {
        return catalogue.equals(other.catalogue) && format < other.format;
    }
}
