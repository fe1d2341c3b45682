package org.seamark.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seamark.kernel.Language;

/**
 * A concept of a thesaurus, and what it is called in each language.
 *
 * @param code its address, or another name that is its own among all thesauri
 * @param labels by language, the preferred one first
 */
public record Descriptor(String code, Map<Language, List<String>> labels) {

    public Descriptor {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a descriptor without a code");
        }
        var kept = new EnumMap<Language, List<String>>(Language.class);
        labels.forEach((language, names) -> {
            var named = names.stream().map(String::strip).filter(n -> !n.isEmpty()).distinct();
            kept.put(language, named.toList());
        });
        kept.values().removeIf(List::isEmpty);
        labels = java.util.Collections.unmodifiableMap(kept);
    }

    public List<String> labels(Language language) {
        return labels.getOrDefault(language, List.of());
    }

    /** What it is called in a language before all. */
    public Optional<String> label(Language language) {
        return labels(language).stream().findFirst();
    }
}
