package org.seamark.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of the six official languages of the United Nations: those of the interface and of content.
 */
public enum Language {
    AR("العربية"),
    ZH("中文"),
    EN("English"),
    FR("Français"),
    RU("Русский"),
    ES("Español");

    /** The order in which another language stands in for a missing one. */
    public static final List<Language> FALLBACK = List.of(EN, FR, ES, AR, RU, ZH);

    private static final Map<String, Language> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Language::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Locale locale = Locale.forLanguageTag(code.equals("en") ? "en-001" : code);
    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** The language of an ISO 639-1 code in any case; empty for every language but the six. */
    public static Optional<Language> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code.strip().toLowerCase(Locale.ROOT)));
    }

    /** The same, for input that must be right. */
    @JsonCreator
    public static Language require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("language", code));
    }

    /** ISO 639-1, lower case, as it stands in addresses. */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Its conventions; for English those of the world at large: day before month, weeks from
     * Monday.
     */
    public Locale locale() {
        return locale;
    }

    /** The value of the {@code dir} attribute. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    /** Its name in itself. */
    public String ownName() {
        return ownName;
    }
}
