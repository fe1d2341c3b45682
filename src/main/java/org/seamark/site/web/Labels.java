package org.seamark.site.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Countries;

/**
 * What is called how in one language; a page names three hundred things, and the key of each is
 * made once.
 */
record Labels(Texts texts, Countries countries, Language language, Map<Concept, String> byConcept) {

    Labels(Texts texts, Countries countries, Language language) {
        this(texts, countries, language, new ConcurrentHashMap<>());
    }

    String of(Concept concept) {
        var known = byConcept.get(concept);
        return known == null
                ? byConcept.computeIfAbsent(concept, it -> texts.text(language, it.key()))
                : known;
    }

    String ofCountry(String code) {
        return countries.label(code, language);
    }

    /** Codes of countries in the order of their names. */
    List<String> byName(Collection<String> codes) {
        return codes.size() < 2
                ? List.copyOf(codes)
                : codes.stream()
                        .sorted(Comparator.comparingInt(code -> countries.place(code, language)))
                        .toList();
    }
}
