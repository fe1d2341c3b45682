package org.seamark.operations.checkup;

import static org.seamark.operations.checkup.Finding.ok;
import static org.seamark.operations.checkup.Finding.problem;
import static org.seamark.operations.checkup.Finding.warning;

import java.util.List;
import org.seamark.database.Database;
import org.seamark.database.Migrations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database: what it is, how it is set, and whether it is of this version. */
public final class Store {

    private static final int OLDEST = 16;

    private final Database database;
    private final JdbcClient client;

    public Store(Database database) {
        this.database = database;
        this.client = JdbcClient.create(database.source());
    }

    public List<Finding> look() {
        return List.of(server(), safety(), version());
    }

    private Finding server() {
        int number = Integer.parseInt(setting("server_version_num"));
        var words =
                "PostgreSQL %s, %s, %,d MB"
                        .formatted(
                                setting("server_version"),
                                database.isEmbedded() ? "Seamark’s own" : "the network’s own",
                                client.sql("select pg_database_size(current_database()) >> 20")
                                        .query(Long.class)
                                        .single());
        return number / 10_000 < OLDEST
                ? problem("Database", words + "; it must be " + OLDEST + " or newer.")
                : setting("server_encoding").equals("UTF8")
                        ? ok("Database", words)
                        : problem("Database", words + "; its encoding must be UTF8.");
    }

    private Finding safety() {
        if (!setting("fsync").equals("on") || !setting("full_page_writes").equals("on")) {
            return problem(
                    "Durability",
                    "fsync is off: a power cut would damage the database. Turn it on.");
        }
        return setting("data_checksums").equals("on")
                ? ok("Durability", "writes reach the disk; pages carry checksums")
                : warning("Durability", "pages carry no checksums; see PostgreSQL’s pg_checksums.");
    }

    private Finding version() {
        var applied = new Migrations(database.source()).applied();
        var shipped = Migrations.shipped();
        if (applied.isEmpty()) {
            return ok("Tables", "none yet; the first start makes them");
        }
        if (applied.equals(shipped)) {
            return ok("Tables", "as this version expects");
        }
        return shipped.containsAll(applied)
                ? warning(
                        "Tables",
                        "of an older version; the next start brings them on. Back up before.")
                : problem("Tables", "of a newer version of Seamark. Run that version.");
    }

    private String setting(String name) {
        return client.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
