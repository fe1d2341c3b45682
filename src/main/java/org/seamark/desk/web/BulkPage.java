package org.seamark.desk.web;

import org.seamark.catalogue.web.SearchReading;
import org.seamark.contributions.BulkEdit;

/**
 * Where records are chosen and it is said how they are to be classified.
 *
 * @param error the key of what went wrong, or empty
 */
public record BulkPage(SearchReading.Found found, BulkForm form, String error) {

    /** So many of what was found are shown. */
    static final int SHOWN = 20;

    public boolean isTooMany() {
        return found.total() > BulkEdit.MOST;
    }

    public int most() {
        return BulkEdit.MOST;
    }
}
