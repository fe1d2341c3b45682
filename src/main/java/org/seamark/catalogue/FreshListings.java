package org.seamark.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Listings that this process has published and its index has not taken yet, by the numbers of their
 * changes: what is at hand need not be read from the table again.
 */
final class FreshListings {

    static final int MOST = 2_000;

    /** In characters: what is longer is read from the table, rather than fill the memory. */
    private static final int LONGEST = 20_000;

    private final ConcurrentSkipListMap<Long, Listing> byNumber = new ConcurrentSkipListMap<>();
    private volatile boolean wanted;

    /** Begins to keep them, for an index of this process asks. */
    void begin() {
        wanted = true;
    }

    /** Keeps them once they are committed: the numbers of what is rolled back are given again. */
    void keep(long first, Collection<Listing> listings) {
        if (!wanted) {
            return;
        }
        var kept = List.copyOf(listings);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        long number = first;
                        for (var listing : kept) {
                            if (byNumber.size() < MOST && isShort(listing)) {
                                byNumber.put(number, listing);
                            }
                            number++;
                        }
                    }
                });
    }

    private static boolean isShort(Listing listing) {
        return listing.text().languages().stream()
                        .flatMap(language -> listing.text().in(language).stream())
                        .mapToInt(String::length)
                        .sum()
                <= LONGEST;
    }

    /** Those after a number; the others are not needed any more. */
    Map<Long, Listing> after(long number) {
        byNumber.headMap(number, true).clear();
        return new TreeMap<>(byNumber);
    }
}
