package org.seamark.library.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.seamark.kernel.Words;

/** What can be told of a file by its name, or by what a list says of it. */
record Likeness(String text, String kind, String language, Set<String> words) {

    private static final Set<String> EVERYWHERE =
            Set.of("evaluation", "final", "project", "iom", "the", "of", "and", "de", "du", "la");

    static Likeness of(String text, String kind, String language) {
        var words = new HashSet<>(List.of(Words.fold(text).strip().split(" ")));
        words.removeAll(EVERYWHERE);
        words.remove("");
        return new Likeness(Words.fold(text), kind, language, words);
    }

    /** How likely it is that both are about one file; above 1 there is some reason to think so. */
    double to(Likeness said) {
        double score = text.equals(said.text) ? 10 : 0;
        if (!kind.isEmpty() && !said.kind.isEmpty()) {
            score += kind.equals(said.kind) ? 4 : -4;
        }
        if (!language.isEmpty() && !said.language.isEmpty()) {
            score += language.equals(said.language) ? 2 : -3;
        }
        if (!said.words.isEmpty()) {
            long shared = said.words.stream().filter(words::contains).count();
            score += 3.0 * shared / said.words.size();
        }
        return score;
    }
}
