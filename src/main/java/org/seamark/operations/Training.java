package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first run of a server after a build, in which the JVM watches what it loads, and of which it
 * makes its cache at the end. The launcher names the file to be made once the server is ready.
 */
final class Training {

    private static final Logger LOG = LoggerFactory.getLogger(Training.class);

    private Training() {}

    private static Optional<Path> mark() {
        return Optional.ofNullable(System.getProperty("seamark.trained")).map(Path::of);
    }

    static boolean goesOn() {
        return mark().isPresent();
    }

    /** Only of a server that came this far is the cache worth having. */
    static void succeeded() {
        mark().ifPresent(mark -> {
            try {
                Files.writeString(mark, "");
            } catch (IOException readOnly) {
                LOG.warn("cache=unmarked file={}", mark, readOnly);
            }
        });
    }

    /**
     * The last word. Closing standard output and error leads them to nowhere, for the JVM too,
     * which would tell at length how it makes its cache.
     */
    static void hush() {
        if (goesOn()) {
            System.out.close();
            System.err.close();
        }
    }
}
