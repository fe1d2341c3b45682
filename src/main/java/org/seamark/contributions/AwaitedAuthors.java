package org.seamark.contributions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seamark.kernel.Actor;
import org.seamark.reviews.ReviewDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets rounds wait whose author was asked for something before rounds could: their verdicts would
 * be lost. Once each is mended, it finds nothing.
 */
@Component
@ConditionalOnWebApplication
class AwaitedAuthors {

    private static final Logger LOG = LoggerFactory.getLogger(AwaitedAuthors.class);
    private static final Actor SELF = new Actor.Machine("contributions");
    private static final Set<Stage> ASKED =
            Set.of(Stage.INFORMATION_REQUESTED, Stage.UPDATE_REQUESTED, Stage.SUBMITTED);

    private final Contributions contributions;
    private final ReviewDesk reviews;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    AwaitedAuthors(
            Contributions contributions,
            ReviewDesk reviews,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.contributions = contributions;
        this.reviews = reviews;
        this.database = database;
        this.transaction = transaction;
    }

    @EventListener(ApplicationStartedEvent.class)
    void catchUp() {
        var judged =
                reviews.judged().stream()
                        .filter(one -> one.module().equals("contributions"))
                        .map(one -> one.id())
                        .toArray(UUID[]::new);
        var asked = judged.length == 0 ? List.<UUID>of() : asked(judged);
        asked.forEach(this::awaitOrLeave);
        if (!asked.isEmpty()) {
            LOG.info("awaited-authors={}", asked.size());
        }
    }

    /**
     * One that fails, or that another node mends meanwhile, keeps neither the rest nor the start.
     */
    private void awaitOrLeave(UUID id) {
        try {
            transaction.executeWithoutResult(status -> await(id));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "awaited-author=later contribution={} cause={}",
                    id,
                    failed.getClass().getSimpleName());
        }
    }

    private List<UUID> asked(UUID[] judged) {
        return database.sql(
                        "select id from contributions.contribution where id = any(?) and stage = any(?)")
                .param(judged)
                .param(ASKED.stream().map(Stage::code).toArray(String[]::new))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    private void await(UUID id) {
        contributions
                .hold(id)
                .filter(one -> ASKED.contains(one.stage()))
                .ifPresent(one -> reviews.awaitAuthor(SELF, one.reference()));
    }
}
