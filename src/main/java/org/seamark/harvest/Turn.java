package org.seamark.harvest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The turn to harvest a source, which one process has at a time. A lock of the database keeps
 * others away and ends with its connection, however the process ends. Where only the connection was
 * lost, another may begin: it takes the next number, and who has the number before keeps nothing
 * more.
 */
final class Turn implements AutoCloseable {

    private final Source source;
    private final long number;
    private final Connection lock;
    private final Sources sources;
    private final TransactionOperations transaction;

    Turn(
            Source source,
            long number,
            Connection lock,
            Sources sources,
            TransactionOperations transaction) {
        this.source = source;
        this.number = number;
        this.lock = lock;
        this.sources = sources;
        this.transaction = transaction;
    }

    /**
     * Does something in one transaction, until whose end nobody else takes the turn.
     *
     * @throws SourceRefused where another has taken it; then nothing is done
     */
    <T> T use(Supplier<T> work) {
        var done =
                transaction.execute(status -> {
                    if (!sources.holdTurn(source.id(), number)) {
                        throw new SourceRefused(
                                "Another process has gone on with the harvest of "
                                        + source.name()
                                        + "; this one stops.");
                    }
                    return work.get();
                });
        return Objects.requireNonNull(done);
    }

    @Override
    public void close() {
        release(lock);
    }

    static void release(Connection lock) {
        try (lock;
                var unlock = lock.createStatement()) {
            unlock.execute("select pg_advisory_unlock_all()");
        } catch (SQLException gone) {
            // with the connection the lock has gone too
        }
    }
}
