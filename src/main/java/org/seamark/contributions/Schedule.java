package org.seamark.contributions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When what was approved is to be published; the database takes a plan off with every step that
 * leads elsewhere.
 */
@Repository
class Schedule {

    private final JdbcClient database;

    Schedule(JdbcClient database) {
        this.database = database;
    }

    /** The version that is to be published, and the editor who wants it. */
    record Due(int revision, UUID editor) {}

    void set(Contribution approved, UUID editor, Instant due) {
        database.sql(
                        """
                        insert into contributions.schedule (contribution, revision, due, set_by)
                        values (:contribution, :revision, :due, :editor)
                        on conflict (contribution) do update
                            set revision = excluded.revision, due = excluded.due,
                                set_by = excluded.set_by, trials = 0, retry = null
                        """)
                .param("contribution", approved.id())
                .param("revision", approved.revision())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("editor", editor)
                .update();
    }

    /** Takes it off; answers whether it was there. */
    boolean clear(UUID contribution) {
        return database.sql("delete from contributions.schedule where contribution = :id")
                        .param("id", contribution)
                        .update()
                == 1;
    }

    Optional<Instant> of(UUID contribution) {
        return database.sql("select due from contributions.schedule where contribution = :id")
                .param("id", contribution)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** What is due, the earliest first; nothing is locked yet. */
    List<UUID> dueAt(Instant now, int most) {
        return database.sql(
                        """
                        select contribution from contributions.schedule
                        where due <= :now and (retry is null or retry <= :now)
                        order by due, contribution limit :most
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes one off that is due, so that no other node has it; empty where another was quicker. */
    Optional<Due> take(UUID contribution, Instant now) {
        return database.sql(
                        """
                        delete from contributions.schedule
                        where contribution = :id and due <= :now returning revision, set_by
                        """)
                .param("id", contribution)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Due(
                                row.getInt(1),
                                Objects.requireNonNull(row.getObject(2, UUID.class))))
                .optional();
    }

    /** Counts one more trial; answers how many there were. */
    int tried(UUID contribution) {
        return database.sql(
                        """
                        update contributions.schedule set trials = trials + 1
                        where contribution = :id returning trials
                        """)
                .param("id", contribution)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void retry(UUID contribution, Instant then) {
        database.sql("update contributions.schedule set retry = :then where contribution = :id")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("id", contribution)
                .update();
    }
}
