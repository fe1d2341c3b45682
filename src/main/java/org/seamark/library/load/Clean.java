package org.seamark.library.load;

/** Takes out of texts what no text should hold and no database takes. */
final class Clean {

    private Clean() {}

    /** Without control characters, with a replacement mark for half of a surrogate pair. */
    static String text(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || Character.isSurrogate(c) || c == 0x7F) {
                return cleaned(value);
            }
        }
        return value;
    }

    private static String cleaned(String value) {
        var clean = new StringBuilder(value.length());
        value.codePoints()
                .forEach(c -> {
                    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                        clean.append('\uFFFD');
                    } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                        clean.appendCodePoint(c);
                    }
                });
        return clean.toString();
    }
}
