package org.seamark.alerts;

import java.time.Clock;
import org.seamark.catalogue.IndexLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Goes the round each minute, where pages are served. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class AlertClock {

    private static final Logger LOG = LoggerFactory.getLogger(AlertClock.class);

    private final AlertRound round;
    private final Alerts alerts;
    private final ObjectProvider<Searches> searches;
    private final IndexLevel level;
    private final Clock clock;

    AlertClock(
            AlertRound round,
            Alerts alerts,
            ObjectProvider<Searches> searches,
            IndexLevel level,
            Clock clock) {
        this.round = round;
        this.alerts = alerts;
        this.searches = searches;
        this.level = level;
        this.clock = clock;
    }

    /** While what is new cannot be found, whoever brings it to the index: then later. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void go() {
        try {
            alerts.forget(clock.instant());
            var known = searches.getIfAvailable();
            while (known != null && level.isLevel() && round.step(known, clock.instant())) {
                // more are due
            }
        } catch (RuntimeException failed) {
            LOG.warn("alerts=later cause={}", failed.getClass().getSimpleName());
        }
    }
}
