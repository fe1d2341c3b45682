package org.seamark.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** Years in the field; five to ten are expected. */
public enum Experience implements Concept {
    UNDER_FIVE,
    FIVE_TO_TEN,
    OVER_TEN;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @JsonCreator
    public static Experience require(String code) {
        return Concept.find(values(), code).orElseThrow(() -> new UnknownCode("experience", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "reviews.experience." + code;
    }
}
