package org.seamark.catalogue.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;
import org.seamark.vocabulary.Thesauri;
import org.springframework.stereotype.Component;

/** What the concepts of the thesauri are called, as the thesauri are now. */
@Component
class ConceptNames {

    private final Thesauri thesauri;
    private volatile Known known = new Known(-1, Map.of());

    ConceptNames(Thesauri thesauri) {
        this.thesauri = thesauri;
    }

    private record Known(long version, Map<String, Descriptor> byCode) {}

    /** The name in a language, or in the one that stands in for it; none of what is no concept. */
    Optional<String> name(String code, Language language) {
        return Optional.ofNullable(byCode().get(code))
                .flatMap(concept ->
                        Stream.concat(Stream.of(language), Language.FALLBACK.stream())
                                .map(concept::label)
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    boolean isEmpty() {
        return byCode().isEmpty();
    }

    private Map<String, Descriptor> byCode() {
        var all = thesauri.all();
        var current = known;
        if (current.version() != all.version()) {
            var byCode = new HashMap<String, Descriptor>();
            all.descriptors().forEach(concept -> byCode.putIfAbsent(concept.code(), concept));
            current = new Known(all.version(), Map.copyOf(byCode));
            known = current;
        }
        return current.byCode();
    }
}
