package org.seamark.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.seamark.vocabulary.Concept;

/** What every reviewer judges (criteria of the Migration Network Hub for its peer reviews). */
public enum Criterion implements Concept {
    QUALITY,
    TRANSPARENT_METHODOLOGY,
    APPLICABILITY,
    RELEVANCE,
    UP_TO_DATE,
    GUIDING_PRINCIPLES;

    private final String code = Concept.codeOf(this);

    @JsonCreator
    public static Criterion require(String code) {
        return Concept.require(values(), code, "criterion");
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "reviews.criterion." + code;
    }
}
