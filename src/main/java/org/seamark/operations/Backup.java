package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.seamark.database.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything into one archive. */
@Command(
        name = "backup",
        description =
                "Writes the database, the files, the keys and the vocabulary into one ZIP archive, all of it as "
                        + "it was at one moment, while the server goes on serving. Who can read the "
                        + "archive has the keys: keep it where nobody else can.",
        footer = Examples.BACKUP,
        mixinStandardHelpOptions = true)
final class Backup implements Callable<Integer> {

    @Mixin private Place place;

    @Parameters(paramLabel = "FILE", description = "The archive to write.")
    private Path file;

    @Option(names = "--force", description = "Writes over a file that is there.")
    private boolean force;

    @Override
    public Integer call() throws IOException, SQLException {
        var target = file.toAbsolutePath();
        if (Files.exists(target) && !force) {
            throw new Failed(file + " is there already. Choose another name, or add --force.");
        }
        var folder = target.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new Failed("There is no folder " + folder + ".");
        }
        try (var ground = place.ground(place.openExisting());
                var connection = ground.the(Database.class).connect();
                var bars = new Bars()) {
            var manifest =
                    new org.seamark.operations.archive.Backup(
                                    connection, ground.folder(), ground.bucket(), bars)
                            .write(target, Version.number());
            bars.end();
            Terminal.say(
                    "Backed up %,d rows of %d tables and %,d files: %s (%,d KB)."
                            .formatted(
                                    manifest.rows(),
                                    manifest.tables().size(),
                                    manifest.files().size(),
                                    file,
                                    Files.size(target) / 1024));
            return 0;
        }
    }
}
