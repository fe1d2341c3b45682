package org.seamark.reviews;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/**
 * What a reviewer found.
 *
 * @param marks one for each criterion
 * @param confidential for the editors alone, or empty
 */
public record Assessment(
        Map<Criterion, Mark> marks,
        Recommendation recommendation,
        String confidential,
        Instant given) {

    /**
     * A rating, and what it rests on.
     *
     * @param rating 1 (poor) to 5 (excellent)
     */
    public record Mark(int rating, String text) {

        public static final int LOWEST = 1;
        public static final int HIGHEST = 5;

        public Mark {
            if (rating < LOWEST || rating > HIGHEST) {
                throw new IllegalArgumentException("not a rating from 1 to 5: " + rating);
            }
            if (text.isBlank()) {
                throw new IllegalArgumentException("a rating without a reason");
            }
        }
    }

    public Assessment {
        var open = EnumSet.allOf(Criterion.class);
        open.removeAll(marks.keySet());
        if (!open.isEmpty()) {
            throw new WrongStep(WrongStep.Reason.CRITERIA_OPEN);
        }
        marks = Collections.unmodifiableMap(new EnumMap<>(marks));
        confidential = Objects.requireNonNullElse(confidential, "");
    }
}
