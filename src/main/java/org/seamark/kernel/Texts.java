package org.seamark.kernel;

import com.ibm.icu.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every visible text by key and language, in ICU's patterns with the language's plural forms. */
public final class Texts {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Wording, MessageFormat> formats = new ConcurrentHashMap<>();

    private record Wording(Language language, String key) {}

    public Texts(Map<Language, Map<String, String>> patterns) {
        patterns.forEach((language, texts) -> this.patterns.put(language, ofConstants(texts)));
    }

    /**
     * Most keys that are asked for are constants of templates: the same string is equal at once.
     */
    private static Map<String, String> ofConstants(Map<String, String> texts) {
        var known = new HashMap<String, String>(texts.size() * 2);
        texts.forEach((key, text) -> known.put(key.intern(), text));
        return known;
    }

    /** The text of a key; an unknown key is a mistake in the code and throws. */
    public String text(Language language, String key) {
        var pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new UnknownCode("text", key + " in " + language.code());
        }
        return pattern;
    }

    /** The text of a key with its arguments {0}, {1} … filled in by the rules of the language. */
    public String text(Language language, String key, Object... arguments) {
        var format =
                formats.computeIfAbsent(
                        new Wording(language, key),
                        wording -> new MessageFormat(text(language, key), language.locale()));
        synchronized (format) { // ICU's formats are not safe to share
            return format.format(arguments);
        }
    }

    public boolean has(Language language, String key) {
        return patterns.getOrDefault(language, Map.of()).containsKey(key);
    }

    public Set<String> keys(Language language) {
        return patterns.getOrDefault(language, Map.of()).keySet();
    }
}
