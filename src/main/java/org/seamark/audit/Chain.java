package org.seamark.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads the trail from its first entry to its last and says where it was changed. */
public final class Chain {

    private static final int AT_A_TIME = 1_000;

    private long entries;
    private byte[] previous = Entry.BEGINNING;

    /**
     * How many entries there are, and whether all are as they were written.
     *
     * @param broken the number of the first entry that is not what was written, if there is one
     */
    public record Verdict(long entries, @Nullable Long broken) {}

    private Chain() {}

    public static Verdict verify(DataSource owner) throws SQLException {
        var chain = new Chain();
        var broken = new AtomicReference<@Nullable Long>();
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false); // or the driver would hold all rows at once
            var rows = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            rows.setFetchSize(AT_A_TIME);
            rows.query(
                    "select * from audit.entry order by number",
                    row -> {
                        if (broken.get() == null && !chain.continuesWith(row)) {
                            broken.set(row.getLong("number"));
                        }
                    });
            connection.rollback();
        }
        return new Verdict(chain.entries, broken.get());
    }

    private boolean continuesWith(ResultSet row) throws SQLException {
        var entry = entry(row);
        var hash = entry.hash(previous);
        boolean holds =
                entry.number() == entries + 1
                        && Arrays.equals(row.getBytes("previous"), previous)
                        && Arrays.equals(row.getBytes("hash"), hash);
        entries++;
        previous = hash;
        return holds;
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                        .orElseThrow()
                        .toInstant(),
                text(row, "actor"),
                text(row, "action"),
                row.getString("reference"),
                Client.require(text(row, "client")),
                text(row, "details"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElseThrow();
    }
}
