package org.seamark.files.parsing;

import java.util.regex.Pattern;

/** Text as it can be stored and searched: nothing invisible, no empty pages of white space. */
final class Clean {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\p{Co}\\p{Cn}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]+");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\x{A0}]+");
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    private Clean() {}

    static String text(String text) {
        var visible = INVISIBLE.matcher(wellFormed(text.replace('\r', '\n'))).replaceAll(" ");
        return LINES.matcher(SPACES.matcher(visible).replaceAll(" ")).replaceAll("\n\n").strip();
    }

    static String line(String text) {
        return text(text).replaceAll("\\s+", " ");
    }

    /** A text that was cut may end in half a character. */
    private static String wellFormed(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
