package org.seamark.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of what was found.
 *
 * @param total how many were found in all
 * @param counts for each facet its values with how many would be found by each, most first and what
 *     is chosen among them even if few; a facet's counts ignore what is chosen in it
 * @param suggestion a spelling that would find something, where nothing was found
 */
public record Results(
        long total, List<Hit> hits, Map<Facet, List<Count>> counts, Optional<String> suggestion) {

    /** How many listings have a value. */
    public record Count(String value, int listings) {}

    /** The counts of one facet; none where nothing has a value in it. */
    public List<Count> counts(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }

    public int pages() {
        return (int) Math.min(Search.LAST_PAGE, (total + Search.PAGE_SIZE - 1) / Search.PAGE_SIZE);
    }
}
