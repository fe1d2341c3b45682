package org.seamark.contributions;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publishes what is due. What is to be done stands in a table, and is taken from it in the
 * transaction in which it is done: whoever dies in between, it is done once.
 */
@Component
class Timetable implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);
    private static final Actor CLOCK = new Actor.Machine("timetable");
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final int AT_A_TIME = 50;

    private final Schedule schedule;
    private final PublishingDesk desk;
    private final AuditTrail trail;
    private final TransactionOperations transaction;
    private final Clock clock;
    private @Nullable Thread worker;

    Timetable(
            Schedule schedule,
            PublishingDesk desk,
            AuditTrail trail,
            TransactionOperations transaction,
            Clock clock) {
        this.schedule = schedule;
        this.desk = desk;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Publishes all that is due now; answers how many. */
    int round() {
        int published = 0;
        for (var contribution : schedule.dueAt(clock.instant(), AT_A_TIME)) {
            published += publish(contribution) ? 1 : 0;
        }
        return published;
    }

    private boolean publish(UUID contribution) {
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(status ->
                            schedule.take(contribution, clock.instant())
                                    .map(due -> {
                                        desk.publishAsPlanned(
                                                CLOCK, due.contribution(), due.editor());
                                        return true;
                                    })
                                    .orElse(false)));
        } catch (WrongStep step) {
            giveUp(contribution, step);
        } catch (RuntimeException failed) {
            LOG.error("scheduled={} published=later", contribution, failed);
        }
        return false;
    }

    /** What can no longer be published will not be so a moment later: an editor looks at it. */
    private void giveUp(UUID contribution, WrongStep step) {
        LOG.warn("scheduled={} published=false reason={}", contribution, step.reason());
        transaction.executeWithoutResult(status -> {
            if (schedule.clear(contribution)) {
                trail.record(
                        CLOCK,
                        "contributions.not-published",
                        EditorsDesk.reference(contribution),
                        Map.of("reason", step.reason().name()));
            }
        });
    }

    @Override
    public synchronized void start() {
        worker = Thread.ofPlatform().daemon().name("timetable").start(this::work);
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TimeUnit.SECONDS.sleep(PAUSE.toSeconds());
                try {
                    round();
                } catch (RuntimeException failed) {
                    LOG.warn("timetable=later cause={}", failed.getClass().getSimpleName());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        if (worker != null) {
            worker.interrupt();
            worker = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }
}
