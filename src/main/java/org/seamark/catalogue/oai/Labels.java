package org.seamark.catalogue.oai;

import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Countries;
import org.springframework.stereotype.Component;

/** What the vocabularies call things in English, for formats that have one language for them. */
@Component
record Labels(Texts texts, Countries countries) {

    String of(Concept concept) {
        return text(concept.key());
    }

    String text(String key) {
        return texts.text(Language.EN, key);
    }

    String country(String code) {
        return countries.isKnown(code) ? countries.label(code, Language.EN) : code;
    }
}
