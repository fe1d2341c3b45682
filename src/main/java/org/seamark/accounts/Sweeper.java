package org.seamark.accounts;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Forgets, where pages are served, each minute attempts and wishes that are over, and each hour
 * registrations that nobody has confirmed.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class Sweeper {

    private final Throttle throttle;
    private final Anteroom anteroom;
    private final NeverConfirmed unconfirmed;

    Sweeper(Throttle throttle, Anteroom anteroom, NeverConfirmed unconfirmed) {
        this.throttle = throttle;
        this.anteroom = anteroom;
        this.unconfirmed = unconfirmed;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void sweep() {
        throttle.forget();
        anteroom.forget();
    }

    @Scheduled(initialDelay = 600_000, fixedDelay = 3_600_000)
    void sweepRegistrations() {
        unconfirmed.forget();
    }
}
