package org.seamark.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;

/** How far something reaches, from the widest to the narrowest. */
public enum Scope implements Concept {
    GLOBAL,
    REGIONAL,
    NATIONAL,
    LOCAL;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public static Optional<Scope> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static Scope require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("scope", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "scope." + code;
    }
}
