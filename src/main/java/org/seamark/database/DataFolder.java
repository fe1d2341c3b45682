package org.seamark.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder with everything that a Seamark on one machine keeps: {@code postgres}, {@code index},
 * {@code files}, {@code keys}, {@code vocabulary}. One process at a time claims it and runs what
 * lives in it; others are its guests, and the claimant outlives them.
 */
public final class DataFolder implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(30);

    private final Path root;
    private final FileChannel claims;
    private final FileChannel guests;
    private final @Nullable FileLock claim;

    private DataFolder(
            Path root, FileChannel claims, FileChannel guests, @Nullable FileLock claim) {
        this.root = root;
        this.claims = claims;
        this.guests = guests;
        this.claim = claim;
    }

    /**
     * Claims the folder, making it where there is none.
     *
     * @throws FolderInUse when another process has claimed it
     */
    public static DataFolder claim(Path root) {
        var folder = open(root);
        if (!folder.isClaimed()) {
            var holder = folder.holder();
            folder.close();
            throw new FolderInUse(root, holder);
        }
        return folder;
    }

    /** Claims the folder or, where another process has it, enters as its guest. */
    public static DataFolder open(Path root) {
        try {
            var folder = root.toAbsolutePath().normalize();
            Files.createDirectories(folder);
            var claims = openLock(folder.resolve("seamark.lock"));
            var guests = openLock(folder.resolve("guests.lock"));
            var claim = tryLock(claims, false);
            if (claim == null) {
                tryLock(guests, true);
            } else {
                claims.truncate(0);
                var holder = "process " + ProcessHandle.current().pid();
                claims.write(StandardCharsets.UTF_8.encode(holder));
            }
            var opened = new DataFolder(folder, claims, guests, claim);
            if (claim != null) {
                Leftovers.remove(opened);
            }
            return opened;
        } catch (IOException e) {
            throw new FolderUnusable(root, e);
        }
    }

    private static FileChannel openLock(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean shared)
            throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** Whether this process runs what lives in the folder. */
    public boolean isClaimed() {
        return claim != null;
    }

    /** Who has claimed it, such as {@code process 4711}. */
    public String holder() {
        try {
            return Optional.of(Files.readString(root.resolve("seamark.lock")).strip())
                    .filter(text -> !text.isEmpty())
                    .orElse("another process");
        } catch (IOException unreadable) {
            return "another process";
        }
    }

    public Path root() {
        return root;
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    /** What happened, for the operator. */
    public Path log() {
        return root.resolve("log").resolve("seamark.log");
    }

    public Path index() {
        return root.resolve("index");
    }

    /** Secrets, readable by their owner alone. */
    public Path keys() {
        return root.resolve("keys");
    }

    public Path files() {
        return root.resolve("files");
    }

    /** What is on its way into the files: on their disk, and in no backup. */
    public Path incoming() {
        return files().resolve("incoming");
    }

    /** Where a network keeps labels of its own, beside those that Seamark ships. */
    public Path vocabulary() {
        return root.resolve("vocabulary");
    }

    /** Waits, for a while, until the guests have left. */
    void awaitGuests() {
        var end = System.nanoTime() + FAREWELL.toNanos();
        try {
            while (System.nanoTime() < end) {
                var alone = tryLock(guests, false);
                if (alone != null) {
                    alone.release();
                    return;
                }
                Thread.sleep(100);
            }
        } catch (IOException closed) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try (claims;
                guests) {
            // closing a channel releases its locks
        } catch (IOException e) {
            throw new FolderUnusable(root, e);
        }
    }
}
