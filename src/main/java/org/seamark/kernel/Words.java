package org.seamark.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as plain words, so that they can be compared whatever their case and punctuation. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** The words in lower case without accents, with one space before, between and after them. */
    public static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return " " + BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
