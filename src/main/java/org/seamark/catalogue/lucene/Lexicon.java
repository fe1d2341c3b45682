package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/** The concepts that words stand for, whatever their endings: labels as the index has its words. */
final class Lexicon {

    /** A label of more words than these is a definition. */
    private static final int LONGEST = 6;

    private final long version;
    private final Map<Language, Map<String, Descriptor>> byLabel = new EnumMap<>(Language.class);

    Lexicon(NamesElsewhere names) {
        this.version = names.version();
        for (var language : Language.values()) {
            var labels = new HashMap<String, Descriptor>();
            for (var descriptor : names.descriptors()) {
                for (var label : descriptor.labels(language)) {
                    var words = words(label, language);
                    if (!words.isEmpty() && words.size() <= LONGEST) {
                        labels.putIfAbsent(key(words), descriptor);
                    }
                }
            }
            byLabel.put(language, labels);
        }
    }

    boolean isOf(NamesElsewhere names) {
        return version == names.version();
    }

    /** A word as the index has it, and its place in a text. */
    private record Word(String term, int start, int end) {}

    /** Words that stand for one thing, as they were typed, and the concept if it is known. */
    record Unit(String typed, Optional<Descriptor> concept) {}

    /** A text in its units, the longest labels first; empty where it names no concept. */
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
        var labels = byLabel.getOrDefault(language, Map.of());
        var words = words(text, language);
        var units = new ArrayList<Unit>();
        for (int i = 0; i < words.size(); ) {
            int length = Math.min(LONGEST, words.size() - i);
            while (length > 1 && !labels.containsKey(key(words.subList(i, i + length)))) {
                length--;
            }
            var here = words.subList(i, i + length);
            var typed = text.substring(here.getFirst().start(), here.getLast().end());
            units.add(new Unit(typed, Optional.ofNullable(labels.get(key(here)))));
            i += length;
        }
        return units;
    }

    private static String key(List<Word> words) {
        var key = new StringBuilder();
        for (var word : words) {
            key.append(word.term()).append(' ');
        }
        return key.toString();
    }

    private static List<Word> words(String text, Language language) {
        var words = new ArrayList<Word>();
        try (var tokens = Analysis.of(language).tokenStream(Analysis.field(language), text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return words;
    }
}
