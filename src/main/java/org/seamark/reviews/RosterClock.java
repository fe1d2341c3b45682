package org.seamark.reviews;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Renews the role of who is on the roster, soon after the start and each day. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class RosterClock {

    private static final Logger LOG = LoggerFactory.getLogger(RosterClock.class);

    private final RosterRole role;

    RosterClock(RosterRole role) {
        this.role = role;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 86_400_000)
    void renew() {
        try {
            role.renew();
        } catch (RuntimeException failed) {
            LOG.warn("roster-role=later cause={}", failed.getClass().getSimpleName());
        }
    }
}
