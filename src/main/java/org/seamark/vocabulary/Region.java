package org.seamark.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;

/** One of the five regions of the United Nations geoscheme (M49). */
public enum Region implements Concept {
    AFRICA,
    AMERICAS,
    ASIA,
    EUROPE,
    OCEANIA;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public static Optional<Region> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static Region require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("region", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "region." + code;
    }
}
