package org.seamark.vocabulary;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.kernel.Words;

/** The ISO 639-1 codes of languages by their names in the six languages and in themselves. */
public final class LanguageNames {

    private static final Set<String> WITHDRAWN = Set.of("in", "iw", "ji", "jw", "mo", "sh");
    private static final Set<String> CODES =
            Arrays.stream(Locale.getISOLanguages())
                    .filter(code -> !WITHDRAWN.contains(code))
                    .collect(Collectors.toUnmodifiableSet());

    /** Those of ISO 639-2 that libraries use beside the others, and the JDK does not know. */
    private static final Map<String, String> OF_LIBRARIES =
            Map.ofEntries(
                    Map.entry("alb", "sq"),
                    Map.entry("arm", "hy"),
                    Map.entry("bur", "my"),
                    Map.entry("chi", "zh"),
                    Map.entry("cze", "cs"),
                    Map.entry("dut", "nl"),
                    Map.entry("fre", "fr"),
                    Map.entry("geo", "ka"),
                    Map.entry("ger", "de"),
                    Map.entry("gre", "el"),
                    Map.entry("mac", "mk"),
                    Map.entry("may", "ms"),
                    Map.entry("per", "fa"),
                    Map.entry("rum", "ro"),
                    Map.entry("slo", "sk"));

    private static final Pattern WITH_REGION = Pattern.compile("([a-z]{2,3})[-_][a-z]{2,4}");
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
        names.put(fold("الإنكليزية"), "en"); // as the United Nations write it
        CODES.forEach(code -> names.put(fold(Locale.of(code).getISO3Language()), code));
        names.putAll(OF_LIBRARIES);
        return names;
    }

    private static String fold(String name) {
        return Words.fold(name).strip();
    }

    /**
     * What a language is called in another, as it stands alone: the six as the vocabulary has them,
     * others as Unicode does (CLDR).
     *
     * @param code ISO 639-1
     */
    public static String name(String code, Language in, Texts texts) {
        var name =
                Language.of(code)
                        .map(one -> texts.text(in, "language." + one.code()))
                        .orElseGet(() -> ULocale.getDisplayLanguage(code, in.code()));
        return UCharacter.toTitleCase(in.locale(), name, null, UCharacter.TITLECASE_NO_LOWERCASE);
    }

    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** What a code or a name means; of {@code en_US} only the language. */
    public static Optional<String> resolve(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        var regional = WITH_REGION.matcher(plain);
        var bare = regional.matches() ? regional.group(1) : plain;
        return isCode(bare) ? Optional.of(bare) : Optional.ofNullable(BY_NAME.get(fold(bare)));
    }
}
