package org.seamark.catalogue;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When an index shows what it has taken. Each showing makes a segment that is merged again later;
 * while much comes in, it takes only a part of the time, and the pages lag by so much.
 */
final class ShowingPace {

    /** As many times as long as a showing took is the rest after it. */
    private static final int REST = 8;

    /** Where the index cannot keep up, what it has taken is shown and made durable so often. */
    private static final Duration BEHIND = Duration.ofSeconds(10);

    private final LongSupplier clock;
    private long ended;
    private long rested;

    /**
     * @param clock nanoseconds since any moment
     */
    ShowingPace(LongSupplier clock) {
        this.clock = clock;
        this.ended = clock.getAsLong();
    }

    /**
     * @param behind whether more is waiting than was taken at once
     */
    boolean allows(boolean behind) {
        long since = clock.getAsLong() - ended;
        return since >= rested && (!behind || since >= BEHIND.toNanos());
    }

    /** How long until what is not behind may be shown. */
    Duration rest() {
        return Duration.ofNanos(Math.max(0, rested - (clock.getAsLong() - ended)));
    }

    /** Shows, and sees how long it takes. */
    void during(Runnable showing) {
        long began = clock.getAsLong();
        showing.run();
        ended = clock.getAsLong();
        rested = REST * (ended - began);
    }
}
