package org.seamark.contributions;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Kind;
import org.seamark.kernel.LocalizedText;

/**
 * Something in the editors' queue.
 *
 * @param assigned the editor who has taken it up
 */
public record Waiting(
        UUID id,
        Kind kind,
        Stage stage,
        LocalizedText title,
        Instant submitted,
        @Nullable UUID assigned) {

    public Place place() {
        return new Place(submitted, id);
    }

    public Duration ageAt(Instant now) {
        return Duration.between(submitted, now);
    }
}
