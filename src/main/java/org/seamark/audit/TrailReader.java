package org.seamark.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the trail to administrators, the newest first. */
@Component
public class TrailReader {

    private static final String FOUND =
            """
            from audit.entry
            where (:actor = '' or actor = :actor)
                and (:action = '' or action like :action || '%')
                and (:reference = '' or reference = :reference)
                and (:from::timestamptz is null or at >= :from)
                and (:to::timestamptz is null or at < :to)
            """;

    private static final int AT_A_TIME = 500;

    private final JdbcClient database;

    TrailReader(JdbcClient database) {
        this.database = database;
    }

    /** So many entries before one of a number. */
    public List<Entry> before(Actor actor, Filter filter, long number, int most) {
        actor.require(Role.ADMINISTRATOR);
        return asked(
                        "select * "
                                + FOUND
                                + " and number < :number order by number desc limit :most",
                        filter)
                .param("number", number)
                .param("most", most)
                .query((row, n) -> Chain.entry(row))
                .list();
    }

    /** All of them, one by one. */
    @Transactional(readOnly = true)
    public void each(Actor actor, Filter filter, Consumer<Entry> reader) {
        long before = Long.MAX_VALUE;
        while (true) {
            var some = before(actor, filter, before, AT_A_TIME);
            some.forEach(reader);
            if (some.size() < AT_A_TIME) {
                return;
            }
            before = some.getLast().number();
        }
    }

    private JdbcClient.StatementSpec asked(String query, Filter filter) {
        return database.sql(query)
                .param("actor", filter.actor())
                .param("action", filter.action().replaceAll("[^a-z.-]", ""))
                .param("reference", filter.reference())
                .param("from", start(filter.from()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "to",
                        filter.to() == null ? null : start(filter.to().plusDays(1)),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
