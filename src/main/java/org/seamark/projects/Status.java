package org.seamark.projects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** How far a project has come. */
public enum Status implements Concept {
    PLANNED,
    ONGOING,
    COMPLETED,
    CANCELLED;

    private final String code = name().toLowerCase(Locale.ROOT);

    public static Optional<Status> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static Status require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("status", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "projects.status." + code;
    }
}
