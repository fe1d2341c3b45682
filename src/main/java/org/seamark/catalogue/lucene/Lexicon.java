package org.seamark.catalogue.lucene;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/** The things that words stand for: by their labels, or by what labels tell of single words. */
final class Lexicon {

    private final NamesElsewhere names;
    private final Recognition recognition;
    private final Map<Language, Labels> labels = new EnumMap<>(Language.class);

    /** Made when somebody first asks in the language. */
    private final Map<Language, Glossary> glossaries = new ConcurrentHashMap<>();

    Lexicon(NamesElsewhere names) {
        this.names = names;
        for (var language : Language.values()) {
            var known = new Labels(language);
            names.all().forEach(known::add);
            labels.put(language, known);
        }
        this.recognition = new Recognition(names, labels);
    }

    boolean isOf(NamesElsewhere others) {
        return names.version() == others.version();
    }

    /** Words that stand for one thing, as they were typed, and what that is if it is known. */
    record Unit(String typed, Optional<Descriptor> concept) {}

    /** A text in its units, the longest labels first; empty where it names nothing. */
    List<Unit> units(String text, List<Language> languages) {
        return languages.stream()
                .map(language -> units(text, language))
                .filter(units -> units.stream().anyMatch(unit -> unit.concept().isPresent()))
                .min(Comparator.comparingInt(Lexicon::unknown))
                .orElse(List.of());
    }

    private static int unknown(List<Unit> units) {
        return (int) units.stream().filter(unit -> unit.concept().isEmpty()).count();
    }

    private List<Unit> units(String text, Language language) {
        return Objects.requireNonNull(labels.get(language)).spans(text).stream()
                .map(span -> new Unit(span.text(), meant(span, language)))
                .toList();
    }

    private Optional<Descriptor> meant(Span span, Language language) {
        return Optional.ofNullable(span.named())
                .or(() -> glossary(language).find(span.words().getFirst().term()));
    }

    private Glossary glossary(Language language) {
        return glossaries.computeIfAbsent(language, asked -> new Glossary(asked, names.concepts()));
    }

    /** The codes of the concepts of thesauri that a listing is about. */
    Set<String> concepts(Listing listing) {
        return recognition.in(listing);
    }
}
