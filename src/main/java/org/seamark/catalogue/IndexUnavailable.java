package org.seamark.catalogue;

import org.jspecify.annotations.Nullable;

/** The index does not answer, or refuses to; what needs no search goes on. */
public class IndexUnavailable extends RuntimeException {

    public IndexUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
