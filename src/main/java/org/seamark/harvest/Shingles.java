package org.seamark.harvest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.seamark.kernel.Words;

/** The overlapping runs of words in a text; of scripts that part no words, of characters. */
final class Shingles {

    private static final int LENGTH = 3;

    private Shingles() {}

    /** A number for each; of a text that is shorter than a run, one for the whole. */
    static Set<Long> of(String text) {
        var tokens = tokens(text);
        var shingles = new HashSet<Long>();
        for (int i = 0; i + LENGTH <= tokens.size(); i++) {
            shingles.add(MinHash.of(String.join(" ", tokens.subList(i, i + LENGTH))));
        }
        if (shingles.isEmpty() && !tokens.isEmpty()) {
            shingles.add(MinHash.of(String.join(" ", tokens)));
        }
        return shingles;
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        for (var word : Words.fold(text).strip().split(" ")) {
            if (word.codePoints().anyMatch(Character::isIdeographic)) {
                word.codePoints().forEach(one -> tokens.add(Character.toString(one)));
            } else if (!word.isEmpty()) {
                tokens.add(word);
            }
        }
        return tokens;
    }
}
