package org.seamark.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail are looked for; what is empty counts for all.
 *
 * @param actor a pseudonym, whole
 * @param action the beginning of one
 * @param from the first day, and {@code to} the last, in Greenwich
 */
public record Filter(
        String actor,
        String action,
        String reference,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether the last day comes before the first: no entry can fit. */
    public boolean isReversed() {
        return from != null && to != null && to.isBefore(from);
    }
}
