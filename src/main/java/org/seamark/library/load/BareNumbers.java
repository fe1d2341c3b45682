package org.seamark.library.load;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Writes bare {@code nan} and {@code NAN} in a JSON text, as some programs print them, in the one
 * form that the parser knows: {@code NaN}. Texts in quotation marks stay as they are.
 */
final class BareNumbers extends FilterReader {

    private boolean quoted;
    private boolean escaped;
    private char before;
    private int ahead = -1;

    BareNumbers(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int kept = 0;
        if (ahead >= 0) {
            into[from] = (char) ahead;
            ahead = -1;
            kept = 1;
        }
        int n = kept == length ? 0 : super.read(into, from + kept, length - kept);
        int end = from + kept + Math.max(n, 0);
        for (int i = from; i < end; i++) {
            into[i] = pass(into[i], i + 1 < end ? into[i + 1] : peek(into[i]));
        }
        return end == from ? -1 : end - from;
    }

    /** The letter after the last one of this part, where it matters. */
    private char peek(char current) throws IOException {
        if (quoted || (current != 'n' && current != 'N')) {
            return 0;
        }
        ahead = super.read();
        return ahead < 0 ? 0 : (char) ahead;
    }

    private char pass(char c, char next) {
        char passed = c;
        if (quoted) {
            if (escaped) {
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else if (c == '"') {
                quoted = false;
            }
        } else if (c == '"') {
            quoted = true;
        } else if (Character.isLetter(c)) {
            passed = bare(c, next);
        }
        before = passed;
        return passed;
    }

    private char bare(char c, char next) {
        return switch (c) {
            case 'n', 'N' -> before == 'a' || next == 'a' || next == 'A' ? 'N' : c;
            case 'A' -> before == 'N' ? 'a' : c;
            default -> c;
        };
    }
}
