package org.seamark.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Progress;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where the database is. Closing it stops the server that this process runs, once its guests have
 * left.
 */
public final class Database implements AutoCloseable {

    private final String url;
    private final String user;
    private final String password;
    private final DataFolder folder;
    private final boolean embedded;
    private final @Nullable EmbeddedPostgres server;

    private Database(
            String url,
            String user,
            String password,
            DataFolder folder,
            boolean embedded,
            @Nullable EmbeddedPostgres server) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.folder = folder;
        this.embedded = embedded;
        this.server = server;
    }

    /** The network's own PostgreSQL. */
    static Database external(DataFolder folder, String url, String user, String password) {
        return new Database(url, user, password, folder, false, null);
    }

    /** The PostgreSQL in the data folder: started here, or already run by the folder's claimant. */
    static Database embedded(DataFolder folder, String version, Progress progress) {
        var postgres = folder.postgres();
        var server =
                folder.isClaimed() ? EmbeddedPostgres.start(postgres, version, progress) : null;
        return new Database(
                server == null ? EmbeddedPostgres.url(postgres, progress) : server.url(),
                EmbeddedPostgres.NAME,
                EmbeddedPostgres.password(postgres),
                folder,
                true,
                server);
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** Connections of the caller's own, each a new one. */
    public DataSource source() {
        return new DriverManagerDataSource(url, user, password);
    }

    /** One such connection. */
    public Connection connect() {
        try {
            return source().getConnection();
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database does not answer: " + e.getMessage(), e);
        }
    }

    /** Whether Seamark runs it, and it is not the network's own. */
    public boolean isEmbedded() {
        return embedded;
    }

    @Override
    public void close() {
        if (server != null) {
            server.announceEnd();
            folder.awaitGuests();
            server.close();
        }
    }
}
