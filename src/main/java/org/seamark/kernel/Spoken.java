package org.seamark.kernel;

import java.text.BreakIterator;

/** A text with the language that it is in, so that a page can mark it. */
public record Spoken(Language language, String text) {

    /** In characters: some three lines of a card. */
    private static final int BRIEF = 260;

    /** The text for a list: the whole, or its beginning as far as a word ends. */
    public String brief() {
        var plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= BRIEF) {
            return plain;
        }
        var words = BreakIterator.getWordInstance(language.locale());
        words.setText(plain);
        int end = words.preceding(BRIEF + 1);
        var beginning = plain.substring(0, end > 0 ? end : BRIEF).strip();
        return beginning.replaceAll("[\\p{Punct}،؛、，；。]+$", "").strip() + "…";
    }
}
