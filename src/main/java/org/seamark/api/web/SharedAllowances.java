package org.seamark.api.web;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.seamark.database.InstanceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Counts what is asked of all nodes of a database. A node asks it after so many questions or so
 * long, and counts by itself in between, and as long as it does not answer.
 */
final class SharedAllowances implements Allowances {

    private static final Logger LOG = LoggerFactory.getLogger(SharedAllowances.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** What each node may count before it asks. */
    private static final Optimization BY_ITSELF =
            Optimizations.delaying(new DelayParameters(10, Duration.ofSeconds(1)));

    /** So many at once, in a transaction of their own. */
    private static final int SWEPT = 1_000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> shared;
    private final InstanceKey key;
    private final OwnAllowances own = new OwnAllowances();

    SharedAllowances(DataSource database, InstanceKey key) {
        this.key = key;
        this.shared =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                        .primaryKeyMapper(PrimaryKeyMapper.STRING)
                        .table("api.bucket")
                        .requestTimeout(PATIENCE)
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                        MINUTE))
                        .build();
    }

    /** Asks the database nothing yet. */
    @Override
    public Allowance of(String who, long aMinute) {
        var limit =
                BucketConfiguration.builder()
                        .addLimit(band -> band.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                        .build();
        var bucket = shared.builder().withOptimization(BY_ITSELF).build(mac(who), () -> limit);
        var instead = own.of(who, aMinute);
        return () -> orElse(() -> bucket.tryConsumeAndReturnRemaining(1), instead::take);
    }

    /** Forgets those who have long asked for nothing. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void sweep() {
        int swept = SWEPT;
        while (swept == SWEPT) {
            swept = orElse(() -> shared.removeExpired(SWEPT), () -> 0);
        }
    }

    private static <T> T orElse(Supplier<T> asked, Supplier<T> counted) {
        try {
            return asked.get();
        } catch (RuntimeException away) {
            LOG.warn("limits=own cause={}", away.getClass().getSimpleName());
            return counted.get();
        }
    }

    private String mac(String who) {
        return HexFormat.of()
                .formatHex(key.mac("api.bucket", who.getBytes(StandardCharsets.UTF_8)));
    }
}
