package org.seamark.contributions;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a page of the queue ends and the next begins: when the last one on it was handed in, to the
 * microsecond, and its identifier.
 */
public record Place(Instant submitted, UUID id) {

    private static final Pattern FORM =
            Pattern.compile("([0-9T:.-]{19,26}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** The place that an address names; none where it names nothing. */
    public static Optional<Place> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Place(Instant.parse(matcher.group(1)), UUID.fromString(matcher.group(2))));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return submitted + "_" + id;
    }
}
