package org.seamark.vocabulary;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.seamark.kernel.Language;
import org.seamark.kernel.Words;

/** The ISO 639-1 codes of languages by their names in the six languages and in themselves. */
public final class LanguageNames {

    private static final Set<String> WITHDRAWN = Set.of("in", "iw", "ji", "jw", "mo", "sh");
    private static final Set<String> CODES =
            Arrays.stream(Locale.getISOLanguages())
                    .filter(code -> !WITHDRAWN.contains(code))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> BY_NAME = names();

    private LanguageNames() {}

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var code : CODES) {
            for (var language : Language.values()) {
                names.put(fold(ULocale.getDisplayLanguage(code, language.code())), code);
            }
            names.put(fold(ULocale.getDisplayLanguage(code, code)), code);
        }
        CODES.forEach(code -> names.put(fold(Locale.of(code).getISO3Language()), code));
        return names;
    }

    private static String fold(String name) {
        return Words.fold(name).strip();
    }

    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** What a code or a name means. */
    public static Optional<String> resolve(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return isCode(plain) ? Optional.of(plain) : Optional.ofNullable(BY_NAME.get(fold(name)));
    }
}
