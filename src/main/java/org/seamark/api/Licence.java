package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.citation.LicenceAddress;

/** The terms under which a thing may be used again, and where they stand if that is known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Licence(String terms, @Nullable String address) {

    static Licence of(String terms) {
        return new Licence(terms, LicenceAddress.of(terms).orElse(null));
    }
}
