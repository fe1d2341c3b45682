package org.seamark.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.seamark.vocabulary.Concept;

/** Years in the field; five to ten are expected. */
public enum Experience implements Concept {
    UNDER_FIVE,
    FIVE_TO_TEN,
    OVER_TEN;

    private final String code = Concept.codeOf(this);

    @JsonCreator
    public static Experience require(String code) {
        return Concept.require(values(), code, "experience");
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
