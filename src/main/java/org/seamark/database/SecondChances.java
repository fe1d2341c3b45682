package org.seamark.database;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Tells events once more to listeners that failed at them, each minute where pages are served: what
 * was busy or away may be back. What fails for an hour and more waits for the next start.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class SecondChances {

    private static final Logger LOG = LoggerFactory.getLogger(SecondChances.class);
    private static final int MOST_ATTEMPTS = 60;

    private final FailedEventPublications failed;

    SecondChances(FailedEventPublications failed) {
        this.failed = failed;
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
