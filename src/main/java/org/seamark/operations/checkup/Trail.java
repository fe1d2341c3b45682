package org.seamark.operations.checkup;

import static org.seamark.operations.checkup.Finding.ok;
import static org.seamark.operations.checkup.Finding.problem;

import java.sql.SQLException;
import org.seamark.audit.Chain;
import org.seamark.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail of who did what: whether all of it is as it was written. */
public final class Trail {

    private final Database database;

    public Trail(Database database) {
        this.database = database;
    }

    public Finding look() throws SQLException {
        boolean begun =
                JdbcClient.create(database.source())
                        .sql("select to_regclass('audit.entry') is not null")
                        .query(Boolean.class)
                        .single();
        if (!begun) {
            return ok("Trail", "none yet; the next start makes it");
        }
        var verdict = Chain.verify(database.source());
        return verdict.broken() == null
                ? ok("Trail", "%,d entries, as they were written".formatted(verdict.entries()))
                : problem(
                        "Trail",
                        "entry %d or the one before it was changed or taken out. Compare with a backup."
                                .formatted(verdict.broken()));
    }
}
