package org.seamark.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.harvest.oai.Reason;
import org.seamark.kernel.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored harvests. */
@Repository
class Runs {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Runs(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The one that was left in the middle, or a new one. */
    Run open(UUID source) {
        return query("where source = :source and ended is null", source).stream()
                .findFirst()
                .orElseGet(() -> begin(source));
    }

    /** The last ones, the latest first. */
    List<Run> last(UUID source, int most) {
        return query("where source = :source order by begun desc limit " + most, source);
    }

    Optional<Run> last(UUID source) {
        return last(source, 1).stream().findFirst();
    }

    private static @Nullable Reason trouble(String written) {
        return written.isEmpty() ? null : Reason.parse(written);
    }

    private List<Run> query(String condition, UUID source) {
        return database.sql("select * from harvest.run " + condition)
                .param("source", source)
                .query((row, n) -> run(row))
                .list();
    }

    private Run begin(UUID source) {
        var run = Run.begin(Identifiers.next(), source, clock.instant());
        database.sql(
                        """
                        insert into harvest.run
                            (id, source, begun, kept, response, size, counts, trouble)
                        values (?, ?, ?, ?, '', -1, '{}', '')
                        """)
                .params(run.id(), source, at(run.begun()), at(run.begun()))
                .update();
        return run;
    }

    Run save(Run run) {
        database.sql(
                        """
                        update harvest.run set kept = :kept, ended = :ended, base = :base,
                            token = :token, response = :response, size = :size,
                            counts = :counts::jsonb, trouble = :trouble, failed = :failed
                        where id = :id
                        """)
                .param("kept", at(run.kept()))
                .param("ended", time(run.ended()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("base", run.base(), java.sql.Types.VARCHAR)
                .param("token", run.token(), java.sql.Types.VARCHAR)
                .param("response", run.response())
                .param("size", run.size())
                .param("counts", json.writeValueAsString(run.counts()))
                .param("trouble", Objects.toString(run.trouble(), ""))
                .param("failed", run.failed())
                .param("id", run.id())
                .update();
        return run;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : at(moment);
    }

    private Run run(ResultSet row) throws SQLException {
        var ended = row.getObject("ended", OffsetDateTime.class);
        return new Run(
                row.getObject("id", UUID.class),
                row.getObject("source", UUID.class),
                row.getObject("begun", OffsetDateTime.class).toInstant(),
                row.getObject("kept", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("base"),
                row.getString("token"),
                row.getString("response"),
                row.getLong("size"),
                json.readValue(row.getString("counts"), Counts.class),
                trouble(row.getString("trouble")),
                row.getInt("failed"));
    }
}
