package org.seamark.alerts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Email;

/**
 * That somebody is told of what is new in a search. Until they have confirmed that they want to be,
 * they are told of nothing else.
 *
 * @param covered until when they know what was news
 * @param until until when the letter that is on its way tells it
 */
public record Alert(
        UUID id,
        Email email,
        SavedSearch search,
        Rhythm rhythm,
        @Nullable Instant confirmed,
        Instant covered,
        @Nullable Instant until) {

    public boolean isConfirmed() {
        return confirmed != null;
    }
}
