package org.seamark.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters that no mail server took. Whoever sees them sees neither receivers nor words. */
@Component
public class GivenUp {

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    GivenUp(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One of them.
     *
     * @param kind whose it was
     * @param awaited whether somebody had asked for it
     * @param cause why it failed the last time
     */
    public record Letter(
            UUID id,
            String kind,
            boolean awaited,
            Instant created,
            Instant ended,
            int attempts,
            String cause) {

        /** Whether it can be sent again: what was new in a search is in its next letter. */
        public boolean isOfUse() {
            return awaited || !kind.equals(Source.ALERTS);
        }

        /** The key of what it was. */
        public String key() {
            return "notifications.letter." + kind;
        }
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Letter> some(Actor actor, int most, long from) {
        actor.require(Role.ADMINISTRATOR);
        return database.sql(
                        """
                        select * from notifications.letter
                        where ended is not null and sent is null and cause <> 'of no use'
                        order by ended desc, id limit :most offset :from
                        """)
                .param("most", most)
                .param("from", from)
                .query((row, n) -> letter(row))
                .list();
    }

    /** Has one tried again from the start. */
    @Transactional
    public void again(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        int found =
                database.sql(
                                """
                                update notifications.letter
                                set ended = null, cause = null, attempts = 0, due = :now
                                where id = :id and ended is not null and sent is null
                                    and cause <> 'of no use' and (awaited or source not like 'alerts/%')
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update();
        if (found == 0) {
            throw new OutOfSight();
        }
        events.publishEvent(new Outbox.Waiting());
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Source.parse(Objects.requireNonNull(row.getString("source"))).kind(),
                row.getBoolean("awaited"),
                Objects.requireNonNull(row.getObject("created", OffsetDateTime.class)).toInstant(),
                Objects.requireNonNull(row.getObject("ended", OffsetDateTime.class)).toInstant(),
                row.getInt("attempts"),
                Objects.requireNonNull(row.getString("cause")));
    }
}
