package org.seamark.calendar.ical;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Lines as RFC 5545 §3.1 wants them: ended by CR LF, folded before an octet too many, with the
 * signs that mean something escaped in texts (§3.3.11).
 */
final class ContentLines {

    /** Octets of UTF-8 on a line, without its end. */
    static final int LONGEST = 75;

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern SIGNS = Pattern.compile("([\\\\;,])");

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value has a form of its own, such as a date or an address. */
    ContentLines add(String name, String value) {
        fold(name + ":" + CONTROLS.matcher(LINE_ENDS.matcher(value).replaceAll("")).replaceAll(""));
        return this;
    }

    /** A property whose value is text. */
    ContentLines addText(String name, String text) {
        var plain = CONTROLS.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
        var escaped = SIGNS.matcher(plain).replaceAll("\\\\$1").replace("\n", "\\n");
        fold(name + ":" + escaped);
        return this;
    }

    /** Between characters only, so that every line is UTF-8 by itself. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            var written = Character.toString(character);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(written);
            octets += size;
            at += Character.charCount(character);
        }
        lines.append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
