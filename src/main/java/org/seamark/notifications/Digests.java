package org.seamark.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers once a day, in the morning of Greenwich, what is told by digest; one letter for each. */
@Component
class Digests {

    static final LocalTime MORNING = LocalTime.of(6, 0);

    private final JdbcClient database;
    private final Outbox outbox;
    private final Clock clock;

    Digests(JdbcClient database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** However often it is asked, and on however many nodes: a day's letter is put in once. */
    @Transactional
    public void gather() {
        var morning = morning(clock.instant().atOffset(ZoneOffset.UTC));
        database.sql(
                        """
                        select distinct account from notifications.notice
                        where digest and letter is null and told < :morning
                        """)
                .param("morning", morning)
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list()
                .forEach(account -> gather(account, morning));
    }

    private void gather(UUID account, OffsetDateTime morning) {
        outbox.put(new Source(Source.DIGEST, account + "/" + morning.toLocalDate()), account, false)
                .ifPresent(letter ->
                        database.sql(
                                        """
                                        update notifications.notice set letter = :letter
                                        where account = :account and digest and letter is null
                                            and told < :morning
                                        """)
                                .param("letter", letter)
                                .param("account", account)
                                .param("morning", morning)
                                .update());
    }

    /** The last one that has come. */
    static OffsetDateTime morning(OffsetDateTime now) {
        var today = LocalDate.from(now).atTime(MORNING).atOffset(ZoneOffset.UTC);
        return now.isBefore(today) ? today.minusDays(1) : today;
    }
}
