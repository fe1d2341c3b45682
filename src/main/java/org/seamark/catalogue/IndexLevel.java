package org.seamark.catalogue;

import java.time.Duration;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far the index of this process has followed the catalogue. */
@Component
public class IndexLevel {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Catalogue catalogue;
    private final ObjectProvider<ListingIndex> index;

    IndexLevel(Catalogue catalogue, ObjectProvider<ListingIndex> index) {
        this.catalogue = catalogue;
        this.index = index;
    }

    /** How many changes the index has still to take; none where another process has it. */
    public long behind() {
        var followed = index.getIfAvailable();
        return followed == null ? 0 : Math.max(0, catalogue.latest() - followed.applied());
    }

    /**
     * Waits until all that is published now is found.
     *
     * @param taken is told how many changes were taken since it was last told
     * @return whether it is; not where nothing has been taken for a minute
     */
    public boolean await(LongConsumer taken) throws InterruptedException {
        var followed = index.getIfAvailable();
        if (followed == null) {
            return true;
        }
        long wanted = catalogue.latest();
        long before = followed.applied();
        long moved = System.nanoTime();
        while (before < wanted) {
            if (System.nanoTime() - moved > PATIENCE.toNanos()) {
                return false;
            }
            Thread.sleep(LOOK);
            long now = followed.applied();
            if (now > before) {
                taken.accept(now - before);
                before = now;
                moved = System.nanoTime();
            }
        }
        return true;
    }
}
