package org.seamark.contributions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.seamark.vocabulary.Concept;

/** How far a contribution has come on its way into the catalogue. */
public enum Stage implements Concept {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    INFORMATION_REQUESTED,
    APPROVED,
    PUBLISHED,
    UPDATE_REQUESTED,
    UNPUBLISHED,
    REJECTED,
    WITHDRAWN;

    private final String code = Concept.codeOf(this);

    @JsonCreator
    public static Stage require(String code) {
        return Concept.require(values(), code, "stage");
    }

    public boolean canBecome(Stage next) {
        return next().contains(next);
    }

    private Set<Stage> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED ->
                    Set.of(UNDER_REVIEW, INFORMATION_REQUESTED, APPROVED, REJECTED, WITHDRAWN);
            case UNDER_REVIEW ->
                    Set.of(SUBMITTED, INFORMATION_REQUESTED, APPROVED, REJECTED, WITHDRAWN);
            case INFORMATION_REQUESTED -> Set.of(SUBMITTED, UNDER_REVIEW, REJECTED, WITHDRAWN);
            case APPROVED -> Set.of(PUBLISHED, INFORMATION_REQUESTED, REJECTED, WITHDRAWN);
            case PUBLISHED -> Set.of(UPDATE_REQUESTED, UNPUBLISHED);
            case UPDATE_REQUESTED -> Set.of(SUBMITTED, PUBLISHED, UNPUBLISHED, WITHDRAWN);
            case UNPUBLISHED -> Set.of(PUBLISHED);
            case REJECTED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether its owner may change it: what editors and reviewers look at stands still. */
    public boolean isOpenToItsOwner() {
        return this == DRAFT || this == INFORMATION_REQUESTED || this == UPDATE_REQUESTED;
    }

    /** Whether it waits for the editors. */
    public boolean isOnTheDesk() {
        return this == SUBMITTED || this == UNDER_REVIEW || this == APPROVED;
    }

    /** Whether editors wait for its owner. */
    public boolean isAwaited() {
        return this == INFORMATION_REQUESTED || this == UPDATE_REQUESTED;
    }

    /** Whether editors find it in their queue. */
    public boolean isInTheQueue() {
        return isOnTheDesk() || isAwaited();
    }

    /** Whether readers see it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == UPDATE_REQUESTED;
    }

    /** Whether nothing follows. */
    boolean isEnd() {
        return next().isEmpty();
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "contributions.stage." + code;
    }
}
