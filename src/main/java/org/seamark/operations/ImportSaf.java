package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seamark.carriage.SafImport;
import org.seamark.catalogue.IndexLevel;
import org.seamark.library.load.RecordMapping;
import org.seamark.library.load.Remark;
import org.seamark.library.load.Report;
import org.seamark.library.load.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes items of DSpace into the library. */
@Command(
        name = "saf",
        description =
                "Takes items of DSpace’s Simple Archive Format into the library, with their files.",
        footer = Examples.IMPORT_SAF,
        mixinStandardHelpOptions = true)
final class ImportSaf implements Callable<Integer> {

    @Mixin private Place place;

    @Parameters(paramLabel = "FILE", description = "The archive: a folder, or a zip archive.")
    private Path file;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            defaultValue = "dspace",
            description =
                    "What its fields mean: a YAML file; the one for DSpace that Seamark ships if not given.")
    private String mapping;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            defaultValue = "",
            description =
                    "Where the archive comes from, in small letters, digits and hyphens; needed for items"
                            + " without a handle, or with one of 123456789, which mean others elsewhere.")
    private String source;

    @Option(names = "--dry-run", description = "Checks everything and writes nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var rules = RecordMapping.named(mapping);
        try (var house = dryRun ? place.enterToLook() : place.enter();
                var report =
                        new Report(file.toAbsolutePath().normalize(), !dryRun, Terminal::remark)) {
            var tally = take(house.the(SafImport.class), rules, report);
            Level.await(house.the(IndexLevel.class));
            report.conclude(Terminal::say);
            if (dryRun) {
                Terminal.say("Dry run: nothing was written.");
            }
            Terminal.say(tally.toString());
            return 0;
        }
    }

    private Tally take(SafImport archive, RecordMapping rules, Report report) throws IOException {
        try (var progress = new Progress(report)) {
            return archive.run(file, source, rules, !dryRun, progress);
        }
    }

    /** Shows how far it is. */
    private static final class Progress implements SafImport.Listener, AutoCloseable {

        private final Report report;
        private @Nullable Steps steps;

        Progress(Report report) {
            this.report = report;
        }

        @Override
        public void begins(long items) {
            steps = new Steps("import", items);
        }

        @Override
        public void done() {
            if (steps != null) {
                steps.stepBy(1);
            }
        }

        @Override
        public void rejected(Remark rejection) {
            report.rejected(List.of(rejection));
        }

        @Override
        public void remarked(Remark remark) {
            report.remarked(List.of(remark));
        }

        @Override
        public void close() {
            if (steps != null) {
                steps.close();
            }
        }
    }
}
