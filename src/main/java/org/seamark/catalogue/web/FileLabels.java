package org.seamark.catalogue.web;

import org.seamark.catalogue.Facet;
import org.seamark.catalogue.exports.Labels;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;

/** The words of the interface, for files. */
record FileLabels(Language language, Texts texts, FacetValueNames values) implements Labels {

    @Override
    public String text(String key) {
        return texts.text(language, key);
    }

    @Override
    public String name(Facet facet, String value) {
        return values.name(facet, value, language);
    }
}
