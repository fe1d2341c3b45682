package org.seamark.catalogue.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/**
 * Single words of a language by what they are called in the others, learned from the labels of
 * concepts: what is <i>trafficking in persons</i> here and <i>traite des personnes</i> there, and
 * what else has one of these words in its label, tells what trafficking is.
 */
final class Glossary {

    /** Beside the codes of concepts, which are addresses or begin otherwise. */
    static final String CODE = "word:";

    /** Words of longer labels stand for too many others. */
    private static final int LONGEST = 6;

    private final Map<String, Descriptor> byWord = new HashMap<>();

    Glossary(Language language, List<Descriptor> concepts) {
        var learned = new HashMap<String, Map<Language, List<String>>>();
        for (var other : Language.values()) {
            if (other != language) {
                learn(language, other, concepts)
                        .forEach((word, names) ->
                                learned.computeIfAbsent(word, none -> new EnumMap<>(Language.class))
                                        .put(other, names));
            }
        }
        learned.forEach((word, names) -> byWord.put(word, new Descriptor(CODE + word, names)));
    }

    /** What a word, as the index has it, is called elsewhere. */
    Optional<Descriptor> find(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    private static Map<String, List<String>> learn(
            Language from, Language to, List<Descriptor> concepts) {
        var model = new WordAlignment();
        var written = new HashMap<String, Map<String, Integer>>();
        for (var concept : concepts) {
            var label = concept.label(from).map(text -> words(text, from)).orElse(List.of());
            var name = concept.label(to).map(text -> words(text, to)).orElse(List.of());
            if (isShort(label) && isShort(name)) {
                model.add(terms(label), terms(name));
                var text = concept.label(to).orElseThrow().toLowerCase(Locale.ROOT);
                name.forEach(word ->
                        written.computeIfAbsent(word.term(), none -> new HashMap<>())
                                .merge(word.of(text), 1, Integer::sum));
            }
        }
        var names = new HashMap<String, List<String>>();
        model.translations()
                .forEach((word, terms) -> {
                    var known = new ArrayList<String>();
                    terms.forEach(
                            term -> known.add(usual(written.getOrDefault(term, Map.of()), term)));
                    names.put(word, known);
                });
        return names;
    }

    /** As a word is written most often. */
    private static String usual(Map<String, Integer> forms, String otherwise) {
        return forms.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** None where they would say the opposite. */
    private static List<Word> words(String label, Language language) {
        return Denial.isIn(label, language) ? List.of() : Word.in(label, language);
    }

    private static boolean isShort(List<Word> label) {
        return !label.isEmpty() && label.size() <= LONGEST;
    }

    private static List<String> terms(List<Word> words) {
        return words.stream().map(Word::term).toList();
    }
}
