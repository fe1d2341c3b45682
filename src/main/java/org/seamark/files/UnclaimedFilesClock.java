package org.seamark.files;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sweeps each night, where pages are served. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class UnclaimedFilesClock {

    private static final Logger LOG = LoggerFactory.getLogger(UnclaimedFilesClock.class);

    private final UnclaimedFiles unclaimed;

    UnclaimedFilesClock(UnclaimedFiles unclaimed) {
        this.unclaimed = unclaimed;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "UTC")
    void sweep() {
        try {
            unclaimed.sweep();
        } catch (RuntimeException failed) {
            LOG.warn("unclaimed=later cause={}", failed.getClass().getSimpleName());
        }
    }
}
