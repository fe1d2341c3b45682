package org.seamark.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A text in some of the six languages; a language without a text has no entry, blank or not. */
public record LocalizedText(Map<Language, String> texts) {

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    public LocalizedText {
        var kept = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    @JsonCreator
    static LocalizedText fromJson(Map<Language, String> texts) {
        return new LocalizedText(texts);
    }

    @JsonValue
    @Override
    public Map<Language, String> texts() {
        return texts;
    }

    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The text in this language or, failing that, in the first of {@link Language#FALLBACK}. */
    public Optional<Spoken> best(Language preferred) {
        var own = texts.get(preferred);
        if (own != null) {
            return Optional.of(new Spoken(preferred, own));
        }
        for (var other : Language.FALLBACK) {
            var text = texts.get(other);
            if (text != null) {
                return Optional.of(new Spoken(other, text));
            }
        }
        return Optional.empty();
    }

    public Set<Language> languages() {
        return texts.keySet();
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
