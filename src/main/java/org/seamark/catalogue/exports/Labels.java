package org.seamark.catalogue.exports;

import org.seamark.catalogue.Facet;

/** The words of one language that files need. */
public interface Labels {

    /** The text of a key. */
    String text(String key);

    /** The name of a value of a facet. */
    String name(Facet facet, String value);
}
