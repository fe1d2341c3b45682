package org.seamark.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.seamark.kernel.Identifiers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What goes out by mail. A letter that could not be sent waits twice as long each time. */
@Repository
class Outbox {

    /** After a day or so without success a letter is given up. */
    static final int ATTEMPTS = 12;

    /** Longer than a mail server is waited for. */
    private static final Duration TAKEN = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** A letter on its way; {@code source} says what is in it. */
    record Outgoing(UUID id, String source, UUID account, int attempts) {}

    /** There is something to send. */
    record Waiting() {}

    /** Puts a letter in, once for each source. */
    Optional<UUID> put(String source, UUID account) {
        var put =
                database.sql(
                                """
                                insert into notifications.letter (id, source, account, created, due)
                                values (:id, :source, :account, :now, :now)
                                on conflict (source) do nothing returning id
                                """)
                        .param("id", Identifiers.next())
                        .param("source", source)
                        .param("account", account)
                        .param("now", now())
                        .query(UUID.class)
                        .optional();
        put.ifPresent(id -> events.publishEvent(new Waiting()));
        return put;
    }

    /** One that is due, for nobody else meanwhile; whoever dies with it leaves it to the next. */
    Optional<Outgoing> take() {
        return database.sql(
                        """
                        update notifications.letter
                        set due = :later, attempts = attempts + 1
                        where id = (select id from notifications.letter
                            where ended is null and due <= :now
                            order by due, id limit 1 for update skip locked)
                        returning *
                        """)
                .param("now", now())
                .param("later", now().plus(TAKEN))
                .query((row, n) -> outgoing(row))
                .optional();
    }

    void sent(Outgoing letter) {
        end(letter, true, "sent");
    }

    /** It will not be sent: what it would say is of no use any more, or nobody takes it. */
    void dropped(Outgoing letter, String cause) {
        end(letter, false, cause);
    }

    private void end(Outgoing letter, boolean sent, String cause) {
        database.sql(
                        """
                        update notifications.letter
                        set ended = :now, cause = :cause,
                            sent = case when :sent then :now::timestamptz end
                        where id = :id
                        """)
                .param("now", now())
                .param("cause", cause)
                .param("sent", sent)
                .param("id", letter.id())
                .update();
    }

    /** It is tried again later, or given up. */
    void failed(Outgoing letter, String cause) {
        if (letter.attempts() >= ATTEMPTS) {
            dropped(letter, cause);
            return;
        }
        database.sql("update notifications.letter set due = :next, cause = :cause where id = :id")
                .param("next", now().plus(wait(letter.attempts())))
                .param("cause", cause)
                .param("id", letter.id())
                .update();
    }

    static Duration wait(int attempts) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, 16));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Outgoing outgoing(ResultSet row) throws SQLException {
        return new Outgoing(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getString("source")),
                Objects.requireNonNull(row.getObject("account", UUID.class)),
                row.getInt("attempts"));
    }
}
