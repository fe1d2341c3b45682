package org.seamark.contributions;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

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
    private final PlanningDesk desk;
    private final Clock clock;
    private @Nullable Thread worker;

    Timetable(Schedule schedule, PlanningDesk desk, Clock clock) {
        this.schedule = schedule;
        this.desk = desk;
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
            return desk.publish(CLOCK, contribution);
        } catch (WrongStep step) {
            // what can no longer be published will not be so a moment later
            LOG.warn("scheduled={} published=false reason={}", contribution, step.reason());
            desk.giveUp(CLOCK, contribution, step.reason().name());
        } catch (RuntimeException failed) {
            LOG.error("scheduled={} published=later", contribution, failed);
            desk.postpone(CLOCK, contribution);
        }
        return false;
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
