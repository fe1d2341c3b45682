package org.seamark.reviews;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks at the deadlines some times an hour, where pages are served. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class ReminderClock {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderClock.class);

    private final Reminders reminders;

    ReminderClock(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 600_000)
    void look() {
        try {
            reminders.look();
        } catch (RuntimeException failed) {
            LOG.warn("reminders=later cause={}", failed.getClass().getSimpleName());
        }
    }
}
