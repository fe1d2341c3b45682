package org.seamark.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** A way to narrow the catalogue: the name of its parameter in addresses. */
public enum Facet {
    OBJECTIVE("objective"),
    PRINCIPLE("principle"),
    SCOPE("scope"),
    REGION("region"),
    COUNTRY("country"),
    TYPE("type"),
    KIND("kind"),
    LANGUAGE("language"),
    OTHER_LANGUAGE("other"),
    PUBLISHER("publisher"),
    YEAR("year");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public static Optional<Facet> of(String parameter) {
        return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
    }
}
