package org.seamark.catalogue.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.seamark.kernel.Language;

/**
 * A search as it is carried away.
 *
 * @param site the name of this site, and {@code origin} its scheme and host
 * @param search what was asked, in words, and {@code page} the complete address of its page
 * @param at the moment of the export
 */
public record Export(
        String site, String origin, String search, String page, Language language, Instant at) {

    /** The day in Greenwich. */
    LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The complete address of a record's page. */
    String address(String path) {
        return origin + "/" + language.code() + "/" + path;
    }
}
