package org.seamark.reviews;

import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;

/**
 * What a list shows of a work.
 *
 * @param kind the key of the word for what it is
 * @param translated the record that it is a translation of, if it is one
 * @param into the language of the translation
 */
public record Cover(
        String kind, LocalizedText title, @Nullable Reference translated, @Nullable Language into) {

    public Cover(String kind, LocalizedText title) {
        this(kind, title, null, null);
    }
}
