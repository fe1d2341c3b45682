package org.seamark.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.seamark.vocabulary.Concept;

/** Where somebody stands with the roster of reviewers. */
public enum Standing implements Concept {
    APPLIED,
    ACCEPTED,
    REFUSED,
    LEFT;

    private final String code = Concept.codeOf(this);

    @JsonCreator
    public static Standing require(String code) {
        return Concept.require(values(), code, "standing");
    }

    /** The roster is open at all times: who was refused or has left may apply again. */
    public boolean canBecome(Standing next) {
        return switch (this) {
            case APPLIED -> Set.of(ACCEPTED, REFUSED, LEFT).contains(next);
            case ACCEPTED -> next == LEFT;
            case REFUSED, LEFT -> next == APPLIED;
        };
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "reviews.standing." + code;
    }
}
