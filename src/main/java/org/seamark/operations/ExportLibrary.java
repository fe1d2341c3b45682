package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.library.Library;
import org.seamark.operations.flat.Extras;
import org.seamark.operations.flat.Output;
import org.seamark.vocabulary.Countries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the library into a file. */
@Command(
        name = "library",
        description =
                "Writes all resources into a file that import library reads back: JSON where its name ends "
                        + "in .json, JSON lines where in .jsonl, otherwise CSV.",
        footer = Examples.EXPORT_LIBRARY,
        mixinStandardHelpOptions = true)
final class ExportLibrary implements Callable<Integer> {

    private static final int BATCH = 500;

    @Mixin private Place place;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file;

    @Option(
            names = "--language",
            paramLabel = "XX",
            defaultValue = "en",
            description = "Of the names of countries: ar, zh, en, fr, ru or es; en if not given.")
    private String language;

    @Option(
            names = "--site",
            paramLabel = "URL",
            defaultValue = "${env:SEAMARK_ADDRESS:-http://localhost:8080}",
            description =
                    "What the addresses of records begin with; ${DEFAULT-VALUE} if not given.")
    private String site;

    @Option(names = "--force", description = "Writes over a file that is there.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        var chosen =
                Language.of(language)
                        .orElseThrow(() ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "“%s” is none of ar, zh, en, fr, ru, es."
                                                .formatted(language)));
        if (Files.exists(file) && !force) {
            throw new Failed(file + " is there already. Choose another name, or add --force.");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Failed("There is no folder " + folder + " to write into.");
        }
        var partial = file.resolveSibling(file.getFileName() + ".part");
        try (var house = place.enter(place.openExisting())) {
            var extras =
                    new Extras(
                            chosen,
                            site.replaceAll("/+$", ""),
                            house.the(Countries.class),
                            house.the(Texts.class));
            long count;
            try (var output =
                    Output.to(Files.newBufferedWriter(partial), file.toString(), extras)) {
                count = write(house.the(Library.class), output);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            Terminal.say("Exported %,d resources: %s".formatted(count, file));
            return 0;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static long write(Library library, Output output) throws IOException {
        long count = 0;
        try (var steps = new Steps("export", library.size())) {
            var after = new UUID(0, 0);
            for (var batch = library.after(after, BATCH);
                    !batch.isEmpty();
                    batch = library.after(after, BATCH)) {
                for (var resource : batch) {
                    output.write(resource);
                }
                count += batch.size();
                steps.stepBy(batch.size());
                after = batch.getLast().id();
            }
        }
        return count;
    }
}
