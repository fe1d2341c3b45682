package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seamark.carriage.Unpacking;
import org.seamark.catalogue.IndexLevel;
import org.seamark.database.DataFolder;
import org.seamark.library.load.Remark;
import org.seamark.library.load.Report;
import org.seamark.library.load.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes the whole catalogue of another Seamark in. */
@Command(
        name = "catalogue",
        description =
                "Takes in what export catalogue wrote, on another Seamark or this one: the bag is checked"
                        + " first, and the same again changes nothing.",
        footer = Examples.IMPORT_CATALOGUE,
        mixinStandardHelpOptions = true)
final class ImportCatalogue implements Callable<Integer> {

    @Mixin private Place place;

    @Parameters(paramLabel = "FILE", description = "The bag: a folder, or a zip archive.")
    private Path file;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var bare =
                place.hasDatabase()
                        ? Map.<String, String>of()
                        : Map.of("seamark.starter", "false"); // the bag brings that along
        try (var house = place.enter(DataFolder.open(place.folder()), bare);
                var report = new Report(file.toAbsolutePath(), true, Terminal::remark)) {
            var tally = unpack(house, report);
            Level.await(house.the(IndexLevel.class));
            report.conclude(Terminal::say);
            if (tally.kept() > 0) {
                Terminal.say("%,d of the unchanged stay as they are here.".formatted(tally.kept()));
            }
            Terminal.say(tally.toString());
            return 0;
        }
    }

    private Tally unpack(House house, Report report) throws IOException {
        Terminal.step("Checking the bag");
        try (var progress = new Progress(report)) {
            return house.the(Unpacking.class).unpack(file, progress);
        }
    }

    /** Shows how far it is. */
    private static final class Progress implements Unpacking.Listener, AutoCloseable {

        private final Report report;
        private @Nullable Steps steps;

        Progress(Report report) {
            this.report = report;
        }

        @Override
        public void checked(int files) {
            // checking is quick beside taking in
        }

        @Override
        public void begins(long records) {
            steps = new Steps("import", records);
        }

        @Override
        public void done(int records) {
            if (steps != null) {
                steps.stepBy(records);
            }
        }

        @Override
        public void rejected(List<Remark> rejections) {
            report.rejected(rejections);
        }

        @Override
        public void close() {
            if (steps != null) {
                steps.close();
            }
        }
    }
}
