package org.seamark.database;

import org.jspecify.annotations.Nullable;

/** The database does not start or does not answer; the message says what to do. */
public class DatabaseUnavailable extends RuntimeException {

    public DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
