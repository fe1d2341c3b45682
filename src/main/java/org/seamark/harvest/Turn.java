package org.seamark.harvest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The turn to harvest a source, which one process has at a time: a lock of the database that ends
 * with its connection, however the process ends.
 */
final class Turn implements AutoCloseable {

    private final Connection connection;

    private Turn(Connection connection) {
        this.connection = connection;
    }

    /**
     * @throws SourceRefused where another process is at it
     */
    static Turn take(DataSource database, Source source) {
        try {
            var connection = database.getConnection();
            try {
                if (isFree(connection, source.id())) {
                    return new Turn(connection);
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

    @Override
    public void close() {
        try (connection;
                var unlock = connection.createStatement()) {
            unlock.execute("select pg_advisory_unlock_all()");
        } catch (SQLException gone) {
            // with the connection the lock has gone too
        }
    }
}
