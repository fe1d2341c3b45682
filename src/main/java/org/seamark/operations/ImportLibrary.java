package org.seamark.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.IndexLevel;
import org.seamark.library.load.LibraryImport;
import org.seamark.library.load.Plan;
import org.seamark.library.load.Remark;
import org.seamark.library.load.Report;
import org.seamark.library.load.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes resources into the library. */
@Command(
        name = "library",
        description = "Takes resources in from CSV, JSON or JSON lines.",
        footer = Examples.IMPORT_LIBRARY,
        mixinStandardHelpOptions = true)
final class ImportLibrary implements Callable<Integer> {

    @Mixin private Place place;

    @Parameters(paramLabel = "FILE", description = "The file to take in.")
    private Path file;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "How its fields are called: a YAML file, or the name of a mapping that Seamark "
                            + "ships (seamark, iom-evaluations). If not given, a shipped one that suits.")
    private @Nullable String mapping;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description =
                    "Under which name its records are known, in small letters, digits and hyphens; that of"
                            + " the mapping if not given. Equal keys of one source are the same record.")
    private @Nullable String source;

    @Option(names = "--dry-run", description = "Checks everything and writes nothing.")
    private boolean dryRun;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who published all of it, whatever the file says.")
    private @Nullable String publisher;

    @Override
    public Integer call() throws InterruptedException {
        var found = Plan.of(file, Optional.ofNullable(mapping));
        var plan = source == null ? found : found.from(source);
        Terminal.say(plan.toString());
        take(plan);
        return 0;
    }

    private void take(Plan plan) throws InterruptedException {
        try (var house = dryRun ? place.enterToLook() : place.enter();
                var report = new Report(file, !dryRun, Terminal::remark)) {
            var index = house.the(IndexLevel.class);
            index.letNobodyRead();
            var tally = take(plan, house.the(LibraryImport.class), index, report);
            Level.await(index);
            report.conclude(Terminal::say);
            if (dryRun) {
                Terminal.say("Dry run: nothing was written.");
            }
            if (tally.kept() > 0) {
                Terminal.say(
                        "%,d of the unchanged stay as editors left them here."
                                .formatted(tally.kept()));
            }
            Terminal.say(tally.toString());
        }
    }

    private Tally take(Plan plan, LibraryImport library, IndexLevel index, Report report) {
        try (var progress = new Steps("import", plan.records())) {
            return library.run(
                    plan,
                    Optional.ofNullable(publisher),
                    !dryRun,
                    new LibraryImport.Listener() {
                        @Override
                        public void done(int rows) throws InterruptedException {
                            progress.stepBy(rows);
                            index.letItKeepUp();
                        }

                        @Override
                        public void rejected(List<Remark> rejections) {
                            report.rejected(rejections);
                        }

                        @Override
                        public void remarked(List<Remark> remarks) {
                            report.remarked(remarks);
                        }
                    });
        }
    }
}
