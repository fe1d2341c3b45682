package org.seamark.kernel;

import java.text.BreakIterator;

/** A text with the language that it is in, so that a page can mark it. */
public record Spoken(Language language, String text) {

    /** In characters: some three lines of a card. */
    private static final int BRIEF = 260;

    /** As much more as shows where the last word ends. */
    private static final int BEYOND = 60;

    /** What no beginning ends with, beside the punctuation of ASCII. */
    private static final String STOPS = "،؛、，；。";

    /** The text for a list: the whole, or its beginning as far as a word ends. */
    public String brief() {
        var plain = beginning();
        if (plain.length() <= BRIEF) {
            return plain;
        }
        var words = BreakIterator.getWordInstance(language.locale());
        words.setText(plain);
        int end = words.preceding(BRIEF + 1);
        var beginning = plain.substring(0, end > 0 ? end : BRIEF).strip();
        int last = beginning.length();
        while (last > 0 && isStop(beginning.charAt(last - 1))) {
            last--;
        }
        return beginning.substring(0, last).strip() + "…";
    }

    private static boolean isStop(char each) {
        return (each > ' ' && each < 0x7F)
                ? !Character.isLetterOrDigit(each)
                : STOPS.indexOf(each) >= 0;
    }

    /** With single spaces, and no longer than is looked at: some texts are pages long. */
    private String beginning() {
        var plain = new StringBuilder(BRIEF + BEYOND);
        boolean apart = false;
        for (int i = 0; i < text.length() && plain.length() < BRIEF + BEYOND; i++) {
            char each = text.charAt(i);
            if (Character.isWhitespace(each)) {
                apart = !plain.isEmpty();
            } else {
                if (apart) {
                    plain.append(' ');
                    apart = false;
                }
                plain.append(each);
            }
        }
        return plain.toString();
    }
}
