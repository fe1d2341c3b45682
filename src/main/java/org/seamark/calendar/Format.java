package org.seamark.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** What sort of meeting an event is. */
public enum Format implements Concept {
    GCM_TALK,
    TRAINING_SESSION,
    DIALOGUE,
    CONFERENCE,
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public static Optional<Format> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static Format require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("format", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "calendar.format." + code;
    }
}
