package org.seamark.catalogue.web;

import org.seamark.catalogue.Facet;
import org.seamark.kernel.Words;

/**
 * A value of a facet with its name.
 *
 * @param folded the name as plain words
 * @param listings how many have it
 */
record NamedValue(Facet facet, String code, String name, String folded, int listings) {

    static NamedValue of(Facet facet, String code, String name, int listings) {
        return new NamedValue(facet, code, name, Words.fold(name), listings);
    }
}
