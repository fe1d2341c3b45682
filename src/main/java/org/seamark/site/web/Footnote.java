package org.seamark.site.web;

import org.seamark.vocabulary.Country;

/** Brings the footnote on Kosovo onto pages where its name stands in words put together before. */
public final class Footnote {

    private static final String NAME = "country." + Country.KOSOVO;

    private Footnote() {}

    /** The words as they are. */
    public static String with(Shell shell, String words) {
        if (words.contains(shell.text(NAME))) {
            shell.country(Country.KOSOVO);
        }
        return words;
    }
}
