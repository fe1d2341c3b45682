package org.seamark.api;

import java.util.List;
import java.util.Optional;
import org.seamark.catalogue.Facet;

/**
 * Something that programs can ask, as the document of the interface says it.
 *
 * @param path with the names of its variables in braces
 */
public record Operation(String id, String path, List<Parameter> parameters) {

    /** What a program says with it, as a part of the path or after the question mark. */
    public record Parameter(String name, boolean required) {

        /** The key of what it means: filters are called as on the page of the search. */
        public String key() {
            return Optional.of(name)
                    .flatMap(Facet::of)
                    .map(facet -> "facet." + facet.parameter())
                    .orElse("api.parameter." + name);
        }
    }

    /** The key of what it answers. */
    public String key() {
        return "api.operation." + id;
    }
}
