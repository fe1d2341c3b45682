package org.seamark.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.seamark.vocabulary.Concept;

/** What a reviewer says of their gender, if they wish to: for the balance of the roster alone. */
public enum Gender implements Concept {
    WOMAN,
    MAN,
    OTHER;

    private final String code = Concept.codeOf(this);

    @JsonCreator
    public static Gender require(String code) {
        return Concept.require(values(), code, "gender");
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
