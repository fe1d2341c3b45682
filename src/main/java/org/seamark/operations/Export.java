package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.seamark.catalogue.Holdings;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
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

/** Writes all records of a kind into a file. */
@Command(
        name = "export",
        description =
                "Writes all records of a kind that readers see into a file: JSON where its name ends in "
                        + ".json, JSON lines where in .jsonl, otherwise CSV. What was written of the "
                        + "library is read back by import library.",
        footer = Examples.EXPORT,
        mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {

    private static final String CATALOGUE = "catalogue";
    private static final int BATCH = 500;

    @Mixin private Place place;
    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description =
                    "library, practices, projects, events or statements; or catalogue, for all of"
                            + " them with their files, as a folder or a zip archive.")
    private String what;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to write.")
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
        ForeignEnding.refusal(file).ifPresent(this::refuse);
        if (what.equals(CATALOGUE)) {
            return new ExportCatalogue(place, file).run(force);
        }
        var stock =
                Stock.of(what).orElseThrow(() -> unknown(what, Stock.names() + ", " + CATALOGUE));
        var chosen =
                Language.of(language)
                        .orElseThrow(() -> unknown(language, "ar, zh, en, fr, ru, es"));
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
                    Output.to(
                            Files.newBufferedWriter(partial),
                            file.toString(),
                            stock.described(),
                            extras)) {
                count = write(stock.in(house), output);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            Terminal.say("Exported %,d records of %s: %s".formatted(count, stock, file));
            return 0;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private void refuse(String sentence) {
        throw new ParameterException(spec.commandLine(), sentence);
    }

    private ParameterException unknown(String given, String known) {
        return new ParameterException(
                spec.commandLine(), "“%s” is none of %s.".formatted(given, known));
    }

    private static long write(Holdings<?, ?> records, Output output) throws IOException {
        long count = 0;
        try (var steps = new Steps("export", records.size())) {
            var after = new UUID(0, 0);
            for (var batch = records.after(after, BATCH);
                    !batch.isEmpty();
                    batch = records.after(after, BATCH)) {
                for (var one : batch) {
                    output.write(one);
                }
                count += batch.size();
                steps.stepBy(batch.size());
                after = batch.getLast().id();
            }
        }
        return count;
    }
}
