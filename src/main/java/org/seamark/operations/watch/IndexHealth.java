package org.seamark.operations.watch;

import org.seamark.catalogue.IndexLevel;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the index of this node can answer. One that follows late answers with what it has; only
 * one that has never been level keeps readers away.
 */
final class IndexHealth implements HealthIndicator {

    private final IndexLevel level;

    IndexHealth(IndexLevel level) {
        this.level = level;
    }

    @Override
    public Health health() {
        var lag = level.lag();
        return (level.wasReached() ? Health.up() : Health.outOfService())
                .withDetail("behind", level.behind())
                .withDetail("lag", lag.toMillis() + " ms")
                .build();
    }
}
