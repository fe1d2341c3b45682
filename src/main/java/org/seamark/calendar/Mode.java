package org.seamark.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** How people take part in an event. */
public enum Mode implements Concept {
    ONLINE,
    IN_PERSON,
    HYBRID;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public static Optional<Mode> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static Mode require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("mode", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "calendar.mode." + code;
    }
}
