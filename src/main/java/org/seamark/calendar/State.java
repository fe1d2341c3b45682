package org.seamark.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** How far an event has come; what was held or called off is so for good. */
public enum State implements Concept {
    PLANNED,
    REGISTRATION_OPEN,
    REGISTRATION_CLOSED,
    HELD,
    RECORDING_AVAILABLE,
    SUMMARY_PUBLISHED,
    CANCELLED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public static Optional<State> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static State require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("state", code));
    }

    /**
     * Not every event asks for registration or is recorded, so those steps may be passed over; a
     * closed registration may open again when places become free.
     */
    public boolean canBecome(State next) {
        return next().contains(next);
    }

    private Set<State> next() {
        return switch (this) {
            case PLANNED -> Set.of(REGISTRATION_OPEN, HELD, CANCELLED);
            case REGISTRATION_OPEN -> Set.of(REGISTRATION_CLOSED, HELD, CANCELLED);
            case REGISTRATION_CLOSED -> Set.of(REGISTRATION_OPEN, HELD, CANCELLED);
            case HELD -> Set.of(RECORDING_AVAILABLE, SUMMARY_PUBLISHED);
            case RECORDING_AVAILABLE -> Set.of(SUMMARY_PUBLISHED);
            case SUMMARY_PUBLISHED, CANCELLED -> Set.of();
        };
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "calendar.state." + code;
    }
}
