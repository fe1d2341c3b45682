package org.seamark.operations.watch;

import org.seamark.catalogue.IndexLevel;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** How far the index of this node is behind the catalogue, which only the database knows. */
final class IndexLag extends AbstractHealthIndicator {

    private final IndexLevel level;

    IndexLag(IndexLevel level) {
        super("the database does not answer");
        this.level = level;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("behind", level.behind())
                .withDetail("lag", level.lag().toMillis() + " ms");
    }
}
