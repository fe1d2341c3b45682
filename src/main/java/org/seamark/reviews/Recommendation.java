package org.seamark.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.seamark.vocabulary.Concept;

/** What a reviewer advises, and an editor decides. */
public enum Recommendation implements Concept {
    ACCEPT,
    MINOR_CHANGES,
    MAJOR_CHANGES,
    REJECT;

    private final String code = Concept.codeOf(this);

    @JsonCreator
    public static Recommendation require(String code) {
        return Concept.require(values(), code, "recommendation");
    }

    /** Whether the work can be published, if not quite as it stands. */
    public boolean isFavourable() {
        return this == ACCEPT || this == MINOR_CHANGES;
    }

    /** Whether its author is asked to come back with another version. */
    public boolean asksForChanges() {
        return this == MINOR_CHANGES || this == MAJOR_CHANGES;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "reviews.recommendation." + code;
    }
}
