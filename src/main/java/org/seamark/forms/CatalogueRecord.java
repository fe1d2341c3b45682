package org.seamark.forms;

import org.seamark.kernel.Reference;

/**
 * What a contribution became in the catalogue, or what it edits.
 *
 * @param code finds its page ({@link org.seamark.kernel.Address})
 */
public record CatalogueRecord(Reference reference, String code) {

    /** The path that leads to its page, after the language. */
    public String path() {
        return "records/" + code;
    }
}
