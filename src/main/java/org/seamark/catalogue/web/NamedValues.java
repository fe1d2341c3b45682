package org.seamark.catalogue.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.seamark.catalogue.Facet;
import org.seamark.kernel.Words;

/** Values of facets by the beginnings of the words of their names in one language. */
final class NamedValues {

    private static final String ARTICLE = "ال";

    private record Word(String text, NamedValue value) {}

    private final Word[] words;

    NamedValues(List<NamedValue> values) {
        var all = new ArrayList<Word>();
        for (var value : values) {
            for (var word : value.folded().strip().split(" ")) {
                beginnings(word).forEach(beginning -> all.add(new Word(beginning, value)));
            }
        }
        all.sort(Comparator.comparing(Word::text));
        words = all.toArray(Word[]::new);
    }

    /** Chinese has no spaces, and an Arabic word is looked for without its article too. */
    private static List<String> beginnings(String word) {
        if (word.isEmpty()) {
            return List.of();
        }
        if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN) {
            var all = new ArrayList<String>();
            for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
                all.add(word.substring(i));
            }
            return all;
        }
        return word.startsWith(ARTICLE)
                ? List.of(word, word.substring(ARTICLE.length()))
                : List.of(word);
    }

    /** Those with all that was typed: first whose names begin so, then what most listings have. */
    List<NamedValue> find(String typed, Facet facet, int most) {
        var folded = Words.fold(typed);
        var wanted = List.of(folded.strip().split(" "));
        var longest = wanted.stream().max(Comparator.comparingInt(String::length)).orElse("");
        if (longest.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashSet<NamedValue>();
        for (int i = first(longest); i < words.length && words[i].text().startsWith(longest); i++) {
            var value = words[i].value();
            if (value.facet() == facet && wanted.stream().allMatch(value.folded()::contains)) {
                found.add(value);
            }
        }
        var beginning = folded.stripTrailing();
        return found.stream()
                .sorted(
                        Comparator.comparing(
                                        (NamedValue value) -> !value.folded().startsWith(beginning))
                                .thenComparing(NamedValue::listings, Comparator.reverseOrder())
                                .thenComparing(NamedValue::name))
                .limit(most)
                .toList();
    }

    private int first(String beginning) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].text().compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
