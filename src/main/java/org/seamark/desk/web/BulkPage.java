package org.seamark.desk.web;

import java.util.List;
import org.seamark.catalogue.web.SearchReading;
import org.seamark.contributions.BulkEdit;
import org.seamark.forms.FieldType;
import org.seamark.vocabulary.Country;

/**
 * Where records are chosen and it is said how they are to be classified.
 *
 * @param countries that can be chosen, as the reader's language orders them
 * @param error the key of what went wrong, or empty
 */
public record BulkPage(
        SearchReading.Found found, BulkForm form, List<Country> countries, String error) {

    /** So many of what was found are shown. */
    static final int SHOWN = 20;

    public BulkPage {
        countries = List.copyOf(countries);
    }

    public boolean isTooMany() {
        return found.total() > BulkEdit.MOST;
    }

    /** So many characters may a theme have. */
    public int mostOfATheme() {
        return FieldType.LINES.longest();
    }

    public int most() {
        return BulkEdit.MOST;
    }
}
