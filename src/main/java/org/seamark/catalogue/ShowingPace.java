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

    /** So few came from people at work, who do not wait longer than this. */
    private static final long FEW = 200;

    private static final Duration LONGEST = Duration.ofMillis(500);

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
     * @param taken how much was taken and is not shown
     */
    boolean allows(boolean behind, long taken) {
        long since = clock.getAsLong() - ended;
        return since >= wanted(taken) && (!behind || since >= BEHIND.toNanos());
    }

    /** How long until as much may be shown, where nothing more is waiting. */
    Duration rest(long taken) {
        return Duration.ofNanos(Math.max(0, wanted(taken) - (clock.getAsLong() - ended)));
    }

    private long wanted(long taken) {
        return taken <= FEW ? Math.min(rested, LONGEST.toNanos()) : rested;
    }

    /** Shows, and sees how long it takes. */
    void during(Runnable showing) {
        long began = clock.getAsLong();
        showing.run();
        ended = clock.getAsLong();
        rested = REST * (ended - began);
    }
}
