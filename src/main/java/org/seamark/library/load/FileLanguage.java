package org.seamark.library.load;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seamark.kernel.Words;

/** The language that the name or the description of a file names: "- EN", "[Spanish]", "_FR". */
final class FileLanguage {

    private static final String CODES =
            "ar|zh|en|fr|ru|es|pt|it|de|eng|fre|fra|spa|esp|por|rus|ara";
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?i)[\\[(](" + CODES + ")(?:[-_ ]?v?\\d+)?[\\])]");
    private static final Pattern LAST =
            Pattern.compile(
                    "(?:[-_ –](EN|FR|ES|AR|RU|ZH|PT|ENG|FRE|FRA|SPA|ESP|POR|RUS|ARA|En|Fr|Es|Pt)"
                            + "|[_ ](eng|fre|fra|spa|esp|por))"
                            + "(?:[_ ](?:v?\\d+|final|FINAL)|[_ ]?\\(\\d+\\))*$");

    private static final Pattern BETWEEN = Pattern.compile("_(EN|FR|ES|ENG|FRE|SPA|ESP)_");

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("english", "en"),
                    Map.entry("ingles", "en"),
                    Map.entry("anglais", "en"),
                    Map.entry("anglaise", "en"),
                    Map.entry("french", "fr"),
                    Map.entry("francais", "fr"),
                    Map.entry("francaise", "fr"),
                    Map.entry("frances", "fr"),
                    Map.entry("spanish", "es"),
                    Map.entry("espanol", "es"),
                    Map.entry("espagnol", "es"),
                    Map.entry("castellano", "es"),
                    Map.entry("portuguese", "pt"),
                    Map.entry("portugues", "pt"),
                    Map.entry("arabic", "ar"),
                    Map.entry("arabe", "ar"),
                    Map.entry("العربية", "ar"),
                    Map.entry("russian", "ru"),
                    Map.entry("русский", "ru"),
                    Map.entry("chinese", "zh"),
                    Map.entry("中文", "zh"),
                    Map.entry("italian", "it"),
                    Map.entry("german", "de"),
                    Map.entry("dutch", "nl"));
    private static final Map<String, String> THREE =
            Map.of(
                    "eng", "en", "fre", "fr", "fra", "fr", "spa", "es", "esp", "es", "por", "pt",
                    "rus", "ru", "ara", "ar");

    private FileLanguage() {}

    static Optional<String> of(String text) {
        var brackets = IN_BRACKETS.matcher(text);
        if (brackets.find()) {
            return Optional.of(code(brackets.group(1)));
        }
        for (var word : Words.fold(text).strip().split(" ")) {
            var named = NAMES.get(word);
            if (named != null) {
                return Optional.of(named);
            }
        }
        var last = LAST.matcher(text.strip());
        if (last.find()) {
            return Optional.of(code(last.group(1) == null ? last.group(2) : last.group(1)));
        }
        var between = BETWEEN.matcher(text);
        return between.find() ? Optional.of(code(between.group(1))) : Optional.empty();
    }

    private static String code(String given) {
        var plain = given.toLowerCase(Locale.ROOT);
        return THREE.getOrDefault(plain, plain);
    }
}
