package org.seamark.catalogue.exports;

import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Listing;
import org.seamark.vocabulary.Country;

/** What the United Nations say of the name of Kosovo, for the entries beside which it stands. */
record KosovoNote(String text, boolean everywhere) {

    /** It stands beside every entry where the search names it. */
    static KosovoNote of(Export export, Labels labels) {
        var name = labels.name(Facet.COUNTRY, Country.KOSOVO);
        return new KosovoNote(labels.text("kosovo.footnote"), export.search().contains(name));
    }

    /** The name of the search, with the note where it needs it. */
    String after(String search) {
        return everywhere ? search + " (" + text + ")" : search;
    }

    /** Empty where the name does not stand there. */
    String beside(Listing listing) {
        return everywhere || listing.classification().countries().contains(Country.KOSOVO)
                ? text
                : "";
    }
}
