package org.seamark.catalogue;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Sees when nothing has come for a while. */
final class Lull {

    static final Duration LENGTH = Duration.ofSeconds(10);

    private final LongSupplier clock;
    private long began;

    /**
     * @param clock nanoseconds since any moment
     */
    Lull(LongSupplier clock) {
        this.clock = clock;
        this.began = clock.getAsLong();
    }

    /** Something has come. */
    void end() {
        began = clock.getAsLong();
    }

    /** Whether one has gone by: true once, and again after another. */
    boolean isOver() {
        boolean over = clock.getAsLong() - began >= LENGTH.toNanos();
        if (over) {
            end();
        }
        return over;
    }
}
