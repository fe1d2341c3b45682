package org.seamark.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.seamark.contributions.Place;

/**
 * How far the fingerprints follow.
 *
 * @param catalogue whose numbers these are
 * @param number of the last change of the catalogue
 * @param place of the last on the desk
 */
record Mark(UUID catalogue, long number, Place place) {

    static Mark beginning(UUID catalogue) {
        return new Mark(catalogue, 0, new Place(Instant.EPOCH, new UUID(0, 0)));
    }

    /** A place on the desk so much earlier. */
    Place earlier(Duration time) {
        return new Place(place.submitted().minus(time), place.id());
    }
}
