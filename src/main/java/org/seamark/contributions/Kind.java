package org.seamark.contributions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** What can be handed in; the module of each brings its form and publishes it. */
public enum Kind implements Concept {
    RESOURCE,
    PRACTICE;

    private final String code = name().toLowerCase(Locale.ROOT);

    @JsonCreator
    public static Kind require(String code) {
        return Concept.find(values(), code).orElseThrow(() -> new UnknownCode("kind", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "contributions.kind." + code;
    }
}
