package org.seamark.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.seamark.kernel.Progress;

/**
 * The file {@code port} of a database's folder, by which the folder's claimant tells its guests
 * where the database listens: from when it answers until it is about to stop.
 */
record Notice(Path file) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String STOPPING = "stopping";

    static Notice in(Path folder) {
        return new Notice(folder.resolve("port"));
    }

    void ready(int port) throws IOException {
        EmbeddedPostgres.writePrivate(file, Integer.toString(port));
    }

    void stopping() throws IOException {
        EmbeddedPostgres.writePrivate(file, STOPPING);
    }

    /** That of a claimant before, who may have ended without a word. */
    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** For a guest: the port, once there is one. */
    int port(Progress progress) {
        return port(PATIENCE, progress);
    }

    int port(Duration patience, Progress progress) {
        var end = System.nanoTime() + patience.toNanos();
        try {
            for (boolean told = false; ; told = true) {
                var text = read();
                if (text.equals(STOPPING)) {
                    throw new DatabaseUnavailable(
                            "The Seamark of this data folder is stopping. Repeat the command when it has.",
                            null);
                } else if (!text.isEmpty()) {
                    return Integer.parseInt(text);
                } else if (System.nanoTime() > end) {
                    throw new DatabaseUnavailable(
                            "The process that has this data folder has no database ready in it. It may still be"
                                    + " starting: repeat the command; or it uses another database: name the same"
                                    + " in SEAMARK_DATABASE_URL.",
                            null);
                } else if (!told) {
                    progress.step("Waiting for the database to be ready");
                }
                Thread.sleep(100);
            }
        } catch (IOException | NumberFormatException unreadable) {
            throw new DatabaseUnavailable("Cannot read " + file + ".", unreadable);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while the database started.", e);
        }
    }

    private String read() throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException notYet) {
            return "";
        }
    }
}
