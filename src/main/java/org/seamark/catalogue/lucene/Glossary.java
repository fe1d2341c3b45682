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
        var written = new HashMap<String, String>();
        for (var concept : concepts) {
            var label = concept.label(from).map(text -> Word.in(text, from)).orElse(List.of());
            var name = concept.label(to).map(text -> Word.in(text, to)).orElse(List.of());
            if (isShort(label) && isShort(name)) {
                model.add(terms(label), terms(name));
                var text = concept.label(to).orElseThrow().toLowerCase(Locale.ROOT);
                name.forEach(word -> written.putIfAbsent(word.term(), word.of(text)));
            }
        }
        var names = new HashMap<String, List<String>>();
        model.translations()
                .forEach((word, terms) -> {
                    var known = new ArrayList<String>();
                    terms.forEach(term -> known.add(written.getOrDefault(term, term)));
                    names.put(word, known);
                });
        return names;
    }

    private static boolean isShort(List<Word> label) {
        return !label.isEmpty() && label.size() <= LONGEST;
    }

    private static List<String> terms(List<Word> words) {
        return words.stream().map(Word::term).toList();
    }
}
