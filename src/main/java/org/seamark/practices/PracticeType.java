package org.seamark.practices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** What sort of practice something is. */
public enum PracticeType implements Concept {
    POLICY,
    PROJECT,
    PARTNERSHIP,
    TOOL;

    private final String code = name().toLowerCase(Locale.ROOT);

    public static Optional<PracticeType> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static PracticeType require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("type of practice", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "practices.type." + code;
    }
}
