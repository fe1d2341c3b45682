package org.seamark.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.seamark.database.InstanceKey;
import org.seamark.kernel.Network;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts trials, over all nodes: so many in any minute from one address, and after a few failures
 * on one account a wait that doubles. Neither addresses nor accounts stand in its table, only their
 * MACs.
 */
@Component
class Throttle {

    static final int A_MINUTE = 10;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int FREE = 5;
    private static final int DOUBLINGS = 8;
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final JdbcClient database;
    private final InstanceKey key;
    private final Clock clock;

    Throttle(JdbcClient database, InstanceKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Counts a trial from an address; answers whether it is one too many for the minute that ends
     * now. One that is refused does not count: who waits is let in again.
     */
    boolean isTooMany(String what, String address) {
        var now = clock.instant();
        return database.sql(
                                """
                                insert into accounts.attempts as a values (:key, 1, :now, :until, array[:now])
                                on conflict (key) do update set (count, until, tries) = (
                                    select count(*) + 1, :until,
                                        case when count(*) < :most then array_agg(t) || :now
                                            else array_agg(t) end
                                    from unnest(a.tries) t where t > :then)
                                returning count
                                """)
                        .param("key", mac(what + " from " + Network.of(address)))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("then", now.minus(MINUTE).atOffset(ZoneOffset.UTC))
                        .param("until", now.plus(MINUTE).atOffset(ZoneOffset.UTC))
                        .param("most", A_MINUTE)
                        .query(Integer.class)
                        .single()
                > A_MINUTE;
    }

    private record Failures(int count, Instant began) {}

    /** Whether a new trial on an account has to wait for the failures before. */
    boolean mustWait(String account) {
        return failures(account)
                .filter(failed -> failed.count() >= FREE)
                .filter(failed ->
                        clock.instant().isBefore(failed.began().plus(pause(failed.count()))))
                .isPresent();
    }

    private Optional<Failures> failures(String account) {
        return database.sql("select count, began from accounts.attempts where key = :key")
                .param("key", mac("account " + account))
                .query((row, n) ->
                        new Failures(
                                row.getInt(1),
                                Objects.requireNonNull(row.getObject(2, OffsetDateTime.class))
                                        .toInstant()))
                .optional();
    }

    /** From one second to some four minutes. */
    static Duration pause(int failures) {
        return Duration.ofSeconds(1L << Math.clamp(failures - FREE, 0, DOUBLINGS));
    }

    /** For failures, {@code began} is when the last one was. */
    void failed(String account) {
        var now = clock.instant();
        database.sql(
                        """
                        insert into accounts.attempts as a values (:key, 1, :now, :until)
                        on conflict (key) do update set
                            count = case when a.until <= :now then 1 else least(a.count + 1, 1000) end,
                            began = :now, until = :until
                        """)
                .param("key", mac("account " + account))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(FORGOTTEN).atOffset(ZoneOffset.UTC))
                .update();
    }

    void succeeded(String account) {
        database.sql("delete from accounts.attempts where key = :key")
                .param("key", mac("account " + account))
                .update();
    }

    /** What is over is nobody's business any more. */
    void forget() {
        database.sql("delete from accounts.attempts where until < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] mac(String text) {
        return key.mac("accounts.attempts", text.getBytes(StandardCharsets.UTF_8));
    }
}
