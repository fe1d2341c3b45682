package org.seamark.kernel;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language that a browser asks for, where the address does not say it. */
public final class Negotiation {

    private static final int LONGEST_HEADER = 500;

    private Negotiation() {}

    /** The first of the six in the order of the header, else English. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return Language.EN;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .map(Language::of)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(Language.EN);
        } catch (IllegalArgumentException notAHeader) {
            return Language.EN;
        }
    }
}
