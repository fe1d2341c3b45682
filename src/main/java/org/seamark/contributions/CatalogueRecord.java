package org.seamark.contributions;

import org.seamark.kernel.Reference;

/**
 * What a contribution became in the catalogue, or what it edits.
 *
 * @param code finds its page ({@link org.seamark.kernel.Address})
 */
public record CatalogueRecord(Reference reference, String code) {

    /** The path of its page, after the language; the page itself knows its full address. */
    public String path() {
        return reference.module() + "/" + code;
    }
}
