package org.seamark.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Progress;
import org.springframework.core.env.Environment;

/**
 * A database that starts while the application reads its configuration. Whoever makes one closes it
 * where the application does not start.
 */
public final class DatabaseAhead implements AutoCloseable {

    private final CompletableFuture<Database> starting;
    private boolean taken;

    DatabaseAhead(Supplier<Database> start) {
        starting = new CompletableFuture<>();
        Thread.ofPlatform().name("database").start(() -> run(start));
    }

    /** Starts the database that the settings name. */
    public static DatabaseAhead begin(DataFolder folder, Environment settings, Progress progress) {
        return new DatabaseAhead(() -> DatabaseConfiguration.open(folder, settings, progress));
    }

    private void run(Supplier<Database> start) {
        try {
            starting.complete(start.get());
        } catch (RuntimeException | Error failed) {
            starting.completeExceptionally(failed);
        }
    }

    /** Waits for it; from now on it is the caller's to close. Throws what its start threw. */
    synchronized Database take() {
        try {
            taken = true;
            return starting.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Ends what nobody has taken. */
    @Override
    public synchronized void close() {
        if (!taken) {
            taken = true;
            starting.handle((database, failed) -> database).thenAccept(DatabaseAhead::end).join();
        }
    }

    private static void end(@Nullable Database database) {
        if (database != null) {
            database.close();
        }
    }
}
