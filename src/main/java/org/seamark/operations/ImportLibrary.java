package org.seamark.operations;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seamark.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes resources into the library. */
@Command(
        name = "library",
        description = "Takes resources in from CSV, JSON or JSON lines.",
        mixinStandardHelpOptions = true)
final class ImportLibrary implements Callable<Integer> {

    @Mixin private Place place;

    @Parameters(paramLabel = "FILE", description = "The file to take in.")
    private Path file;

    @Option(names = "--mapping", paramLabel = "FILE", description = "How its fields are called.")
    private @Nullable Path mapping;

    @Option(names = "--dry-run", description = "Reads and reports, and changes nothing.")
    private boolean dryRun;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Where the file says none.")
    private @Nullable String publisher;

    @Override
    public Integer call() {
        try (var house = place.enter()) {
            house.the(Library.class);
            System.err.println("Not yet: " + file + mapping + dryRun + publisher);
            return 1;
        }
    }
}
