package org.seamark.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.seamark.kernel.OutOfSight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes files that members brought and that nothing names: those never attached to anything, and
 * those of drafts that were given up. What came with records is nobody's, and stays. Several nodes
 * may do so at once.
 */
@Component
public class UnclaimedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(UnclaimedFiles.class);
    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final int STEP = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient database;
    private final StoredFiles files;
    private final FileDoor door;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Duration kept;

    UnclaimedFiles(
            JdbcClient database,
            StoredFiles files,
            FileDoor door,
            TransactionOperations transaction,
            Clock clock,
            @Value("${seamark.files.unclaimed:30d}") Duration kept) {
        if (kept.compareTo(SHORTEST) < 0) {
            throw new WrongSetting(
                    "seamark.files.unclaimed is the time for which a file stays that nothing names:"
                            + " a day or more, such as 30d.");
        }
        this.database = database;
        this.files = files;
        this.door = door;
        this.transaction = transaction;
        this.clock = clock;
        this.kept = kept;
    }

    /** For how many days they are kept. */
    public long days() {
        return kept.toDays();
    }

    void sweep() {
        sweep(clock.instant().minus(kept));
    }

    /** What was brought, and given up where it was attached, before a moment. */
    public void sweep(Instant before) {
        var last = FIRST;
        List<UUID> some;
        do {
            some = broughtBefore(before, last);
            for (var id : some) {
                tryToRemove(id, before);
                last = id;
            }
        } while (some.size() == STEP);
    }

    /** One that cannot be removed does not keep the others. */
    private void tryToRemove(UUID id, Instant before) {
        try {
            if (isLeft(id, before)) {
                transaction.executeWithoutResult(status -> remove(id, before));
            }
        } catch (RuntimeException failed) {
            LOG.warn("file={} unclaimed=stays cause={}", id, failed.getClass().getSimpleName());
        }
    }

    private List<UUID> broughtBefore(Instant moment, UUID after) {
        return database.sql(
                        """
                        select id from files.stored
                        where unclaimed < :moment and owner is not null and id > :after
                        order by id limit :most
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", STEP)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    private boolean isLeft(UUID id, Instant before) {
        return files.find(id).filter(file -> !door.isNamed(file, before)).isPresent();
    }

    /** What somebody attaches at this moment is asked about again, and left where they still do. */
    private void remove(UUID id, Instant before) {
        if (locks(id, "for update skip locked") && isLeft(id, before)) {
            files.remove(id);
            LOG.info("file={} removed=unclaimed", id);
        }
    }

    /**
     * Keeps one from being swept until the transaction ends, in which it comes to be named.
     *
     * @throws OutOfSight when it is not there
     */
    public void hold(UUID id) {
        if (!locks(id, "for share")) {
            throw new OutOfSight();
        }
    }

    /** Something names it no more: its time begins now. */
    public void letGo(UUID id) {
        database.sql("update files.stored set unclaimed = :now where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private boolean locks(UUID id, String how) {
        return database.sql("select id from files.stored where id = :id " + how)
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }
}
