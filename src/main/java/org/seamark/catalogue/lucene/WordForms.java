package org.seamark.catalogue.lucene;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a chain of filters has made of words, for those that came last: texts say the same words
 * again and again. For all threads, without locks: what one misses, it only makes again.
 */
final class WordForms {

    private static final int PLACES = 1 << 14;

    private final @Nullable Form[] places = new Form[PLACES];

    /**
     * A word and after it what becomes of it, which never change; so any thread may come upon it.
     */
    static final class Form {

        final char[] letters;

        /** Where that begins which it becomes. */
        final int start;

        final boolean leftOut;

        Form(char[] word, char @Nullable [] becomes) {
            int more = becomes == null ? 0 : becomes.length;
            start = word.length;
            leftOut = becomes == null;
            letters = Arrays.copyOf(word, start + more);
            if (becomes != null) {
                System.arraycopy(becomes, 0, letters, start, more);
            }
        }
    }

    /** The form of a word, if it is remembered. */
    @Nullable Form find(char[] word, int length) {
        var form = places[place(word, length)];
        return form != null && Arrays.equals(form.letters, 0, form.start, word, 0, length)
                ? form
                : null;
    }

    /**
     * Remembers a word.
     *
     * @param becomes nothing, where it is left out
     */
    Form remember(char[] word, char @Nullable [] becomes) {
        var form = new Form(word, becomes);
        places[place(word, word.length)] = form;
        return form;
    }

    private static int place(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        return (hash ^ (hash >>> 14)) & (PLACES - 1);
    }
}
