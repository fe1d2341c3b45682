package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Provenance;

/**
 * Where a record came from.
 *
 * @param name of the collection, {@code contributions} for what members handed in here
 * @param key what it is called there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(String name, @Nullable String key) {

    static Source of(Provenance provenance) {
        return new Source(
                provenance.source(), provenance.isImported() ? provenance.sourceKey() : null);
    }
}
