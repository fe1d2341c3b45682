package org.seamark.catalogue.feeds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * What came into the catalogue last, of what a search finds.
 *
 * @param note what the United Nations say of a name in the title, or empty
 * @param publisher of the feed
 * @param self its own complete address, and {@code page} that of the page with the same search
 * @param entries the newest first
 */
public record Feed(
        String title,
        String note,
        String publisher,
        String self,
        String page,
        Language language,
        List<Entry> entries) {

    /**
     * One listing.
     *
     * @param id the same for ever, wherever its page stands
     * @param language of title and summary
     * @param source who published it first
     */
    public record Entry(
            UUID id,
            String title,
            String summary,
            Language language,
            String address,
            String kind,
            @Nullable String source,
            Instant published) {}

    /** When something last came into it; an empty one is as old as can be. */
    public Instant updated() {
        return entries.stream().map(Entry::published).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
