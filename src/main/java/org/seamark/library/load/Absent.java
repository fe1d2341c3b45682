package org.seamark.library.load;

import java.util.Locale;
import java.util.Set;

/** The ways in which files say that there is no value. */
final class Absent {

    private static final Set<String> WORDS = Set.of("nan", "null", "n/a", "#n/a", "#n/d", "\\n");
    private static final int LONGEST = 4;

    private Absent() {}

    static boolean is(String value) {
        if (value.length() > LONGEST && !value.isBlank()) {
            return false;
        }
        var plain = value.strip();
        return plain.isEmpty() || WORDS.contains(plain.toLowerCase(Locale.ROOT));
    }
}
