package org.seamark.reviews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Reference;

/**
 * A review that goes on, as a list shows it.
 *
 * @param roundOpened when its last round began
 * @param heard how many reviewers have given their assessment in that round
 * @param awaited how many may still give theirs
 * @param next when the next of them is due, or null
 * @param decided whether the round is decided and changes are awaited
 */
public record Going(
        UUID id,
        Reference subject,
        int round,
        Instant roundOpened,
        int heard,
        int awaited,
        @Nullable Instant next,
        boolean decided) {

    public boolean isOverdueAt(Instant now) {
        return next != null && now.isAfter(next);
    }
}
