package org.seamark.forms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored file as part of a contribution.
 *
 * @param language ISO 639-1, where it is said
 */
public record Attachment(UUID file, @Nullable String language) {

    /** Where a content keeps its files. */
    public static final String FIELD = "files";
}
