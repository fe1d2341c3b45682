package org.seamark.catalogue.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Words;
import org.seamark.vocabulary.Descriptor;

/**
 * What a concept is called. Words that the index takes for the same may say other things: it knows
 * neither the small words, of which one denies, nor what an ending makes of a word.
 */
record Label(String folded, Descriptor named) {

    private static final LevenshteinDistance LIKENESS = new LevenshteinDistance();

    /** How many letters an ending changes, where it is not two. */
    private static final Map<Language, Integer> ENDINGS = Map.of(Language.ZH, 0, Language.RU, 3);

    static Label of(String text, Language language, Descriptor named) {
        return new Label(fold(text, language), named);
    }

    /**
     * The concept with the label that a text is a form of: the nearest, and the first of equals.
     */
    static @Nullable Descriptor nearest(List<Label> labels, String text, Language language) {
        var typed = fold(text, language);
        int most = ENDINGS.getOrDefault(language, 2) * count(typed);
        return labels.stream()
                .filter(label -> count(label.folded) == count(typed))
                .filter(label -> label.distance(typed) <= most)
                .min(Comparator.comparingInt(label -> label.distance(typed)))
                .map(Label::named)
                .orElse(null);
    }

    /** Without articles that are one with their nouns. */
    private static String fold(String text, Language language) {
        var folded = Words.fold(text);
        return language == Language.AR ? folded.replace(" ال", " ") : folded;
    }

    private int distance(String typed) {
        int length = Math.max(folded.length(), typed.length());
        return Math.round((1 - LIKENESS.getDistance(folded, typed)) * length);
    }

    private static int count(String folded) {
        return folded.strip().split(" ").length;
    }
}
