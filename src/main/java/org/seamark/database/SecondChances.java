package org.seamark.database;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Tells events once more to listeners that failed at them, each minute where pages are served: what
 * was busy or away may be back. So is what a node has left that was killed; where there is but one,
 * it goes on at its next start, and with what has failed for an hour too.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class SecondChances {

    private static final Logger LOG = LoggerFactory.getLogger(SecondChances.class);
    private static final int MOST_ATTEMPTS = 60;

    private final FailedEventPublications failed;
    private final IncompleteEventPublications open;
    private final Database database;

    SecondChances(
            FailedEventPublications failed, IncompleteEventPublications open, Database database) {
        this.failed = failed;
        this.open = open;
        this.database = database;
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
                            .withMinAge(Duration.ofMinutes(1))
                            .withFilter(one -> one.getCompletionAttempts() < MOST_ATTEMPTS));
        } catch (RuntimeException again) {
            LOG.warn("second-chances=later cause={}", again.getClass().getSimpleName());
        }
    }
}
