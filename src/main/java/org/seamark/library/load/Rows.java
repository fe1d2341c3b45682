package org.seamark.library.load;

import java.io.IOException;
import java.util.Optional;

/** The records of a file, one after the other; only one is held at a time. */
interface Rows extends AutoCloseable {

    /** How long one record may be, in characters. */
    int LONGEST = 16 * 1024 * 1024;

    /**
     * The next one, or nothing at the end.
     *
     * @throws ImportRefused where the file cannot be read on
     */
    Optional<Row> next();

    @Override
    void close() throws IOException;
}
