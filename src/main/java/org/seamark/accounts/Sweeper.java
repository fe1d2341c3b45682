package org.seamark.accounts;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets each minute, where pages are served, attempts and wishes that are over. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class Sweeper {

    private final Throttle throttle;
    private final Anteroom anteroom;

    Sweeper(Throttle throttle, Anteroom anteroom) {
        this.throttle = throttle;
        this.anteroom = anteroom;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void sweep() {
        throttle.forget();
        anteroom.forget();
    }
}
