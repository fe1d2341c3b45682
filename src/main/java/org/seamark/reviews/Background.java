package org.seamark.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** From what side a reviewer knows the field. */
public enum Background implements Concept {
    POLICY,
    TECHNICAL,
    PRACTITIONER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @JsonCreator
    public static Background require(String code) {
        return Concept.find(values(), code).orElseThrow(() -> new UnknownCode("background", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "reviews.background." + code;
    }
}
