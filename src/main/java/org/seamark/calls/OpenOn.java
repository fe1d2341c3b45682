package org.seamark.calls;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** The calls that can be answered on a day and have these words in their topic. */
record OpenOn(LocalDate day, String words) {

    /** In small letters. */
    String[] each() {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
