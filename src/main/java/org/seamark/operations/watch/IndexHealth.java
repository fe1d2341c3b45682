package org.seamark.operations.watch;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/**
 * Whether the index of this node can answer. One that follows late answers with what it has; only
 * one that has never been level keeps readers away. Once it has been, nothing is asked of the
 * database: most pages need none, and a node that waits for it would be taken for dead.
 */
final class IndexHealth implements HealthIndicator {

    private final BooleanSupplier wasReached;

    /**
     * @param wasReached whether it has been level, which may ask the database as long as it has not
     */
    IndexHealth(BooleanSupplier wasReached) {
        this.wasReached = wasReached;
    }

    @Override
    public Health health() {
        try {
            return (wasReached.getAsBoolean() ? Health.up() : Health.outOfService()).build();
        } catch (DataAccessException away) {
            return Health.outOfService().build();
        }
    }
}
