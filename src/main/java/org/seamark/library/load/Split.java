package org.seamark.library.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.seamark.kernel.Words;

/**
 * Takes a list in one text apart: at the separator outside brackets, but never within a value that
 * is known to hold the separator itself.
 */
final class Split {

    private static final int LONGEST_VALUE = 6;

    private Split() {}

    /**
     * Takes a text apart.
     *
     * @param known folded values ({@link Words#fold}); the longest that fits is taken whole
     */
    static List<String> of(String text, String separator, Set<String> known) {
        var pieces = pieces(text, separator);
        var values = new ArrayList<String>();
        for (int i = 0; i < pieces.size(); ) {
            int end = i + 1;
            for (int j = Math.min(pieces.size(), i + LONGEST_VALUE); j > i + 1; j--) {
                if (known.contains(Words.fold(String.join(separator, pieces.subList(i, j))))) {
                    end = j;
                    break;
                }
            }
            var value = String.join(separator, pieces.subList(i, end)).strip();
            if (!Absent.is(value)) {
                values.add(value);
            }
            i = end;
        }
        return values;
    }

    private static List<String> pieces(String text, String separator) {
        var pieces = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && text.startsWith(separator, i)) {
                pieces.add(text.substring(from, i));
                from = i + separator.length();
                i = from - 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
