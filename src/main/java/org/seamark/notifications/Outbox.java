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
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Identifiers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes out by mail. A letter that could not be sent waits twice as long each time. */
@Repository
class Outbox {

    /** After a day or so without success a letter is given up. */
    static final int ATTEMPTS = 12;

    static final String OF_NO_USE = "of no use";

    /** Longer than a mail server is waited for. */
    private static final Duration TAKEN = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Outbox(
            JdbcClient database,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** A letter on its way; {@code source} says what is in it. */
    record Outgoing(UUID id, Source source, @Nullable UUID account, int attempts) {}

    /**
     * How it ends with a letter: {@code NEEDLESS} when what it would say is of no use any more,
     * {@code REFUSED} when it was given up and there is no such mailbox.
     */
    enum Ending {
        SENT,
        NEEDLESS,
        REFUSED,
        GIVEN_UP
    }

    /** It is over with a letter; told in the transaction that records it. */
    record Ended(Outgoing letter, Ending how) {}

    /** There is something to send. */
    record Waiting() {}

    /** Puts a letter in that somebody waits for. */
    Optional<UUID> put(Source source, @Nullable UUID account) {
        return put(source, account, true);
    }

    /**
     * Puts a letter in, once for each source.
     *
     * @param account none where its reader has none
     * @param awaited whether somebody waits for it: it goes before those that go to many
     */
    Optional<UUID> put(Source source, @Nullable UUID account, boolean awaited) {
        var put =
                database.sql(
                                """
                                insert into notifications.letter (id, source, account, created, due, awaited)
                                values (:id, :source, :account, :now, :now, :awaited)
                                on conflict (source) do nothing returning id
                                """)
                        .param("id", Identifiers.next())
                        .param("source", source.toString())
                        .param("account", account)
                        .param("awaited", awaited)
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
                            order by awaited desc, due, id limit 1 for update skip locked)
                        returning *
                        """)
                .param("now", now())
                .param("later", now().plus(TAKEN))
                .query((row, n) -> outgoing(row))
                .optional();
    }

    void sent(Outgoing letter) {
        end(letter, Ending.SENT, "sent");
    }

    void needless(Outgoing letter) {
        end(letter, Ending.NEEDLESS, OF_NO_USE);
    }

    private void end(Outgoing letter, Ending how, String cause) {
        transaction.executeWithoutResult(status -> {
            write(letter, how == Ending.SENT, cause);
            events.publishEvent(new Ended(letter, how));
        });
    }

    private void write(Outgoing letter, boolean sent, String cause) {
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

    /**
     * It is tried again later, or given up.
     *
     * @param refused whether there is no such mailbox
     */
    void failed(Outgoing letter, String cause, boolean refused) {
        if (letter.attempts() >= ATTEMPTS) {
            end(letter, refused ? Ending.REFUSED : Ending.GIVEN_UP, cause);
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
                Source.parse(Objects.requireNonNull(row.getString("source"))),
                row.getObject("account", UUID.class),
                row.getInt("attempts"));
    }
}
