package org.seamark.catalogue.web;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.seamark.kernel.Language;

/** How a language orders names, and under which letter each stands. */
record Alphabet(Collator order, AlphabeticIndex.ImmutableIndex<Void> letters) {

    private static final List<Alphabet> BY_LANGUAGE =
            Arrays.stream(Language.values()).map(Alphabet::make).toList();

    static Alphabet of(Language language) {
        return BY_LANGUAGE.get(language.ordinal());
    }

    /** Names in Latin letters are in every catalogue, whatever the reader's script. */
    private static Alphabet make(Language language) {
        return new Alphabet(
                Collator.getInstance(language.locale()).freeze(),
                new AlphabeticIndex<Void>(language.locale())
                        .addLabels(Locale.ENGLISH)
                        .buildImmutableIndex());
    }

    String letter(String name) {
        return letters.getBucket(letters.getBucketIndex(name)).getLabel();
    }
}
