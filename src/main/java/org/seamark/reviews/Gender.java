package org.seamark.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** What a reviewer says of their gender, if they wish to: for the balance of the roster alone. */
public enum Gender implements Concept {
    WOMAN,
    MAN,
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @JsonCreator
    public static Gender require(String code) {
        return Concept.find(values(), code).orElseThrow(() -> new UnknownCode("gender", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "reviews.gender." + code;
    }
}
