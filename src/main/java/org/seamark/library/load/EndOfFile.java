package org.seamark.library.load;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Watches a CSV text go by to know, at its end, whether it ended where a record may end. */
final class EndOfFile extends FilterReader {

    private enum Place {
        START,
        BARE,
        QUOTED,
        CLOSING
    }

    private final char delimiter;
    private Place place = Place.START;
    private char last;

    EndOfFile(Reader text, char delimiter) {
        super(text);
        this.delimiter = delimiter;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        for (int i = from; i < from + n; i++) {
            place = after(into[i]);
        }
        if (n > 0) {
            last = into[from + n - 1];
        }
        return n;
    }

    /** A quotation mark opens a value only where it begins. */
    private Place after(char c) {
        if (place == Place.QUOTED) {
            return c == '"' ? Place.CLOSING : Place.QUOTED;
        }
        if (c == delimiter || c == '\n' || c == '\r') {
            return Place.START;
        }
        return c == '"' && place != Place.BARE ? Place.QUOTED : Place.BARE;
    }

    /** Whether a quotation mark is still open. */
    boolean insideQuotes() {
        return place == Place.QUOTED;
    }

    boolean afterNewline() {
        return last == '\n' || last == '\r';
    }
}
