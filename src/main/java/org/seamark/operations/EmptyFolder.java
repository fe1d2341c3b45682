package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.seamark.database.DataFolder;
import org.springframework.util.FileSystemUtils;

/**
 * A folder into which a whole Seamark is about to move. It is made ready in a folder within, and
 * moves in when it is whole; its database last, so that no crash leaves one without its files.
 */
final class EmptyFolder {

    private static final Set<String> NOTHING =
            Set.of("seamark.lock", "guests.lock", "log", "lost+found", ".restoring");

    private final Path folder;
    private final boolean isNew;

    EmptyFolder(Path folder) {
        this.folder = folder;
        this.isNew = !Files.exists(folder);
    }

    void check() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var content = Files.newDirectoryStream(folder)) {
            for (var entry : content) {
                if (!NOTHING.contains(entry.getFileName().toString())) {
                    throw new Failed(
                            "%s is not empty; a backup is restored into an empty folder."
                                    .formatted(folder));
                }
            }
        }
    }

    /** Once it is claimed: what a restore before may have left is nobody's any more. */
    void prepare() throws IOException {
        check();
        FileSystemUtils.deleteRecursively(staging());
    }

    Path staging() {
        return folder.resolve(".restoring");
    }

    void moveInto(DataFolder claimed) throws IOException {
        for (var part : List.of("files", "keys", "vocabulary", "postgres")) {
            if (Files.exists(staging().resolve(part))) {
                Files.move(staging().resolve(part), claimed.root().resolve(part));
            }
        }
    }

    /** Leaves nothing of what did not move in. */
    void cleanUp() throws IOException {
        FileSystemUtils.deleteRecursively(staging());
        if (isNew
                && !Files.exists(folder.resolve("postgres"))
                && !Files.exists(folder.resolve("files"))) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
