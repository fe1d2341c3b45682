package org.seamark.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** What sort of thing is published. */
public enum Kind implements Concept {
    DOCUMENT,
    TRAINING,
    VIDEO,
    PROJECT,
    EVENT,
    STATEMENT,
    PRACTICE;

    private final String code = name().toLowerCase(Locale.ROOT);

    public static Optional<Kind> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static Kind require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("kind", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "kind." + code;
    }
}
