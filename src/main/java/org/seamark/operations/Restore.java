package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.seamark.database.DataFolder;
import org.seamark.database.Database;
import org.seamark.operations.archive.Archive;
import org.seamark.operations.archive.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings an archive back. */
@Command(
        name = "restore",
        description =
                "Checks an archive from its first byte to its last and brings it into an empty data folder "
                        + "(or, with SEAMARK_DATABASE_URL, an empty database); all of it or nothing.",
        footer = Examples.RESTORE,
        mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {

    @Mixin private Place place;

    @Parameters(paramLabel = "FILE", description = "An archive that backup has written.")
    private Path file;

    @Override
    public Integer call() throws IOException, SQLException {
        var empty = new EmptyFolder(place.folder());
        try (var bars = new Bars();
                var archive = Archive.open(file.toAbsolutePath(), bars)) {
            empty.check();
            bars.end();
            try (var claimed = DataFolder.claim(place.folder())) {
                fill(claimed, empty, archive, bars);
            }
            bars.end();
            var manifest = archive.manifest();
            Terminal.say(
                    "Restored %,d rows of %d tables and %,d files, as they were at %s, into %s."
                            .formatted(
                                    manifest.rows(),
                                    manifest.tables().size(),
                                    manifest.files().size(),
                                    manifest.made(),
                                    place.folder()));
            return 0;
        }
    }

    private void fill(DataFolder claimed, EmptyFolder empty, Archive archive, Bars bars)
            throws IOException, SQLException {
        empty.prepare();
        try {
            fill(empty, archive, bars);
            empty.moveInto(claimed);
        } finally {
            empty.cleanUp();
        }
    }

    private void fill(EmptyFolder empty, Archive archive, Bars bars)
            throws IOException, SQLException {
        try (var ground = place.ground(DataFolder.claim(empty.staging()))) {
            var restoration =
                    new Restoration(archive, ground.the(Database.class), ground.bucket(), bars);
            if (!restoration.findsNothing()) {
                throw new Failed(
                        "The database is not empty; a backup is restored into an empty one.");
            }
            try {
                restoration.loadDatabase();
                restoration.writeFiles(empty.staging());
            } catch (RuntimeException | IOException | SQLException failed) {
                restoration.undo();
                throw failed;
            }
        }
    }
}
