package org.seamark.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** For whom an event is. */
public enum Audience implements Concept {
    OPEN,
    MEMBER_STATES,
    NETWORK_MEMBERS,
    INVITED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public static Optional<Audience> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static Audience require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("audience", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "calendar.audience." + code;
    }
}
