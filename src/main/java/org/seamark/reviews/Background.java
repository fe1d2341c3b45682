package org.seamark.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.seamark.vocabulary.Concept;

/** From what side a reviewer knows the field. */
public enum Background implements Concept {
    POLICY,
    TECHNICAL,
    PRACTITIONER;

    private final String code = Concept.codeOf(this);

    @JsonCreator
    public static Background require(String code) {
        return Concept.require(values(), code, "background");
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
