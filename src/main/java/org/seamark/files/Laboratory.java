package org.seamark.files;

import java.nio.file.Path;

/** Where contents are opened: a place apart, which nothing in them can leave. */
public interface Laboratory {

    /** What is in a content; a hostile one is refused like every other that cannot be read. */
    Extract examine(Path content, FileType supposed);

    /**
     * Writes a copy without what reveals who made it.
     *
     * @throws FileRefused when it cannot be done
     */
    void strip(Path content, FileType type, FileName name, Path copy);

    /** Gives back what has not been needed for a while. */
    void tidy();
}
