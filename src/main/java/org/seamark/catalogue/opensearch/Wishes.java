package org.seamark.catalogue.opensearch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Which index the nodes want to be found. Who has just seen another catalogue or other thesauri
 * says so; who wants what it has long wanted, and finds another wanted, is behind.
 */
final class Wishes {

    private static final String NAME = "wanted";

    /** By then every node has looked which index is wanted, and uses no other. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private final Notes notes;
    private final Clock clock;

    Wishes(Notes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** What is wanted, and since when. */
    record Wish(Wanted wanted, Instant since) {

        private static Wish of(JsonNode said) {
            return new Wish(
                    new Wanted(
                            UUID.fromString(said.get("catalogue").asString()),
                            said.get("thesauri").asLong(),
                            said.get("format").asInt()),
                    Instant.ofEpochMilli(said.get("since").asLong()));
        }
    }

    Optional<Wish> present() {
        return notes.read(NAME).map(note -> Wish.of(note.said()));
    }

    boolean isSettled(Wish wish) {
        return wish.since().isBefore(clock.instant().minus(SETTLED));
    }

    /** What is wanted from now on: this, unless it yields to what is wanted. */
    Wish want(Wanted wanted) {
        while (true) {
            var before = notes.read(NAME);
            var present = before.map(note -> Wish.of(note.said()));
            if (present.isPresent() && stays(present.get().wanted(), wanted)) {
                return present.get();
            }
            var wish = new Wish(wanted, clock.instant());
            if (notes.write(NAME, before, said(wish))) {
                return wish;
            }
        }
    }

    private static boolean stays(Wanted present, Wanted wanted) {
        return wanted.equals(present) || wanted.yieldsTo(present);
    }

    private static Map<String, ?> said(Wish wish) {
        return Map.of(
                "catalogue",
                wish.wanted().catalogue().toString(),
                "thesauri",
                wish.wanted().thesauri(),
                "format",
                wish.wanted().format(),
                "since",
                wish.since().toEpochMilli());
    }
}
