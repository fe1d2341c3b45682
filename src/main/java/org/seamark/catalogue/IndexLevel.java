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

    private static final Duration COURTESY = Duration.ofSeconds(2);

    private final Catalogue catalogue;
    private final ObjectProvider<ListingIndex> index;
    private volatile boolean reached;
    private volatile boolean read = true;

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

    /** Nobody reads in this process before it waits: what it brings need not be shown sooner. */
    public void letNobodyRead() {
        read = false;
    }

    boolean isRead() {
        return read;
    }

    /**
     * Waits while what was published here is more than is kept at hand for the index, for a while
     * where that stands still: the rest it would read from the table.
     */
    public void letItKeepUp() throws InterruptedException {
        var followed = index.getIfAvailable();
        if (followed != null) {
            long wanted = catalogue.latest() - FreshListings.MOST / 2;
            await(followed::taken, followed::taken, wanted, COURTESY, steps -> {});
        }
    }

    /**
     * Waits until all that is published now is found.
     *
     * @param progress is told how many changes were taken since it was last told
     * @return whether it is; not where nothing has been taken for a minute
     */
    public boolean await(LongConsumer progress) throws InterruptedException {
        read = true;
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
