package org.seamark.operations.watch;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets a balancer see that this node is about to stop while it still answers: readiness is refused,
 * and only after a pause ({@code seamark.farewell}) are requests not taken any more.
 */
@Component
@ConditionalOnWebApplication
class LastPause implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LastPause.class);

    private final Duration pause;
    private volatile boolean running;

    LastPause(@Value("${seamark.farewell:0s}") Duration pause) {
        this.pause = pause;
    }

    /** Stopped before everything else. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (pause.isPositive()) {
            LOG.info("node=leaves pause={}", pause);
            try {
                Thread.sleep(pause);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
