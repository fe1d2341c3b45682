package org.seamark.notifications;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks some times an hour, where pages are served, whether the morning has come. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class DigestClock {

    private static final Logger LOG = LoggerFactory.getLogger(DigestClock.class);

    private final Digests digests;

    DigestClock(Digests digests) {
        this.digests = digests;
    }

    @Scheduled(initialDelay = 90_000, fixedDelay = 600_000)
    void look() {
        try {
            digests.gather();
        } catch (RuntimeException failed) {
            LOG.warn("digests=later cause={}", failed.getClass().getSimpleName());
        }
    }
}
