package org.seamark.harvest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Where a process takes its turn to harvest a source. */
@Component
class Turns {

    private final DataSource database;
    private final Sources sources;
    private final TransactionOperations transaction;

    Turns(DataSource database, Sources sources, TransactionOperations transaction) {
        this.database = database;
        this.sources = sources;
        this.transaction = transaction;
    }

    /**
     * Takes it.
     *
     * @throws SourceRefused where another process is at it
     */
    Turn take(Source source) {
        var lock = lock(source);
        try {
            return new Turn(source, sources.nextTurn(source.id()), lock, sources, transaction);
        } catch (RuntimeException failed) {
            Turn.release(lock);
            throw failed;
        }
    }

    private Connection lock(Source source) {
        try {
            var connection = database.getConnection();
            try {
                if (isFree(connection, source.id())) {
                    return connection;
                }
                connection.close();
                throw new SourceRefused(source.name() + " is being harvested already.");
            } catch (SQLException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean isFree(Connection connection, UUID source) throws SQLException {
        try (var asked =
                connection.prepareStatement(
                        "select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            asked.setString(1, "harvest/" + source);
            try (var answer = asked.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
