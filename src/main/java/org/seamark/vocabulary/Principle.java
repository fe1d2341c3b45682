package org.seamark.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;

/** A guiding principle of the Global Compact (A/RES/73/195, para. 15), in the Compact's order. */
public enum Principle implements Concept {
    PEOPLE_CENTRED,
    INTERNATIONAL_COOPERATION,
    NATIONAL_SOVEREIGNTY,
    RULE_OF_LAW,
    SUSTAINABLE_DEVELOPMENT,
    HUMAN_RIGHTS,
    GENDER_RESPONSIVE,
    CHILD_SENSITIVE,
    WHOLE_OF_GOVERNMENT,
    WHOLE_OF_SOCIETY;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public static Optional<Principle> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static Principle require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("principle", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "principle." + code;
    }
}
