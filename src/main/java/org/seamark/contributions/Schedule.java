package org.seamark.contributions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When what was approved is to be published. */
@Repository
class Schedule {

    private final JdbcClient database;

    Schedule(JdbcClient database) {
        this.database = database;
    }

    /** A contribution with the editor who wants it published. */
    record Due(UUID contribution, UUID editor) {}

    void set(UUID contribution, UUID editor, Instant due) {
        database.sql(
                        """
                        insert into contributions.schedule (contribution, due, set_by)
                        values (:contribution, :due, :editor)
                        on conflict (contribution) do update
                            set due = excluded.due, set_by = excluded.set_by
                        """)
                .param("contribution", contribution)
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
                        where due <= :now order by due, contribution limit :most
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) -> java.util.Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes one off that is due, so that no other node has it; empty where another was quicker. */
    Optional<Due> take(UUID contribution, Instant now) {
        return database.sql(
                        """
                        delete from contributions.schedule
                        where contribution = :id and due <= :now returning contribution, set_by
                        """)
                .param("id", contribution)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Due(
                                java.util.Objects.requireNonNull(row.getObject(1, UUID.class)),
                                java.util.Objects.requireNonNull(row.getObject(2, UUID.class))))
                .optional();
    }
}
