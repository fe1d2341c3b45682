package org.seamark.operations;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which name somebody may have meant. */
final class Likeness {

    private static final int FEW = 3;

    private Likeness() {}

    /** The one that the fewest letters tell apart, where they are few. */
    static Optional<String> nearest(String given, Collection<String> names) {
        return names.stream()
                .filter(name -> distance(given, name) <= FEW)
                .min(
                        Comparator.<String>comparingInt(name -> distance(given, name))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to put in, leave out or change (Levenshtein). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[other.length()];
    }
}
