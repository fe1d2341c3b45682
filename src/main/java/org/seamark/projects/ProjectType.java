package org.seamark.projects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** What sort of undertaking a project is. */
public enum ProjectType implements Concept {
    PROGRAMME,
    PROJECT,
    OBSERVATORY,
    INITIATIVE;

    private final String code = name().toLowerCase(Locale.ROOT);

    public static Optional<ProjectType> of(String code) {
        return Concept.find(values(), code);
    }

    @JsonCreator
    public static ProjectType require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("type", code));
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "projects.type." + code;
    }
}
