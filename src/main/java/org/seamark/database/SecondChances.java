package org.seamark.database;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Tells events once more to listeners that failed at them, where pages are served: what was busy or
 * away may be back. Each minute for an hour, then once a day, for somebody may have mended it. So
 * is what a node has left that was killed; where there is but one, it goes on at its next start.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class SecondChances {

    private static final Logger LOG = LoggerFactory.getLogger(SecondChances.class);
    private static final int ATTEMPTS = 60;
    private static final Duration AFTERWARDS = Duration.ofDays(1);

    /** Read at once, in no order: what waits for its day must not hide what does not. */
    private static final int LOOKED_AT = 10_000;

    private final FailedEventPublications failed;
    private final IncompleteEventPublications open;
    private final Database database;
    private final Clock clock;

    SecondChances(
            FailedEventPublications failed,
            IncompleteEventPublications open,
            Database database,
            Clock clock) {
        this.failed = failed;
        this.open = open;
        this.database = database;
        this.clock = clock;
    }

    /** On a database of its own, nobody else is at work on what is open. */
    @EventListener
    void goOn(ApplicationReadyEvent ready) {
        if (database.isEmbedded()) {
            open.resubmitIncompletePublications(publication -> true);
        }
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void give() {
        try {
            failed.resubmit(
                    ResubmissionOptions.defaults()
                            .withBatchSize(LOOKED_AT)
                            .withMinAge(Duration.ofMinutes(1))
                            .withFilter(this::isDue));
        } catch (RuntimeException again) {
            LOG.warn("second-chances=later cause={}", again.getClass().getSimpleName());
        }
    }

    private boolean isDue(EventPublication failure) {
        var last = failure.getLastResubmissionDate();
        return failure.getCompletionAttempts() < ATTEMPTS
                || last == null
                || last.isBefore(clock.instant().minus(AFTERWARDS));
    }
}
