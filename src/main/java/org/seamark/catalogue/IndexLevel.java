package org.seamark.catalogue;

import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far the index of this process has followed the catalogue. */
@Component
public class IndexLevel {

    private static final Duration LOOK = Duration.ofMillis(50);

    /** A batch of changes takes a few seconds at most, and what failed is tried again every two. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Catalogue catalogue;
    private final ObjectProvider<ListingIndex> index;
    private volatile boolean reached;

    IndexLevel(Catalogue catalogue, ObjectProvider<ListingIndex> index) {
        this.catalogue = catalogue;
        this.index = index;
    }

    /** How many changes the index has still to take; none where another process has it. */
    public long behind() {
        var followed = index.getIfAvailable();
        return followed == null ? 0 : Math.max(0, catalogue.latest() - followed.taken());
    }

    /** How long ago the oldest change was committed that is not found yet. */
    public Duration lag() {
        var followed = index.getIfAvailable();
        return followed == null
                ? Duration.ZERO
                : catalogue.sinceChangeAfter(Math.max(0, followed.applied()));
    }

    /** Whether all is found but what has just come, so that what is not found is not there. */
    public boolean isLevel() {
        return lag().compareTo(PATIENCE) < 0;
    }

    /** Whether all was found at some time since the start; from then on pages are worth reading. */
    public boolean wasReached() {
        var followed = index.getIfAvailable();
        reached = reached || followed == null || followed.applied() >= catalogue.latest();
        return reached;
    }

    /**
     * Waits until all that is published now is found.
     *
     * @param progress is told how many changes were taken since it was last told
     * @return whether it is; not where nothing has been taken for a minute
     */
    public boolean await(LongConsumer progress) throws InterruptedException {
        var followed = index.getIfAvailable();
        return followed == null
                || await(
                        followed::taken, followed::applied, catalogue.latest(), PATIENCE, progress);
    }

    static boolean await(
            LongSupplier taken,
            LongSupplier found,
            long wanted,
            Duration patience,
            LongConsumer progress)
            throws InterruptedException {
        long before = taken.getAsLong();
        long moved = System.nanoTime();
        while (found.getAsLong() < wanted) {
            if (System.nanoTime() - moved > patience.toNanos()) {
                return false;
            }
            Thread.sleep(LOOK);
            long now = taken.getAsLong();
            if (now != before) {
                progress.accept(now - before);
                before = now;
                moved = System.nanoTime();
            }
        }
        return true;
    }
}
