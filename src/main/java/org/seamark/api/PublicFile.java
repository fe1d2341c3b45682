package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;

/** A file that is kept here, and where programs fetch it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicFile(
        String name, String address, String format, long bytes, @Nullable String language) {

    static PublicFile of(AttachedFile file, String origin) {
        return new PublicFile(
                file.name(), origin + file.address(), file.format(), file.bytes(), file.language());
    }
}
