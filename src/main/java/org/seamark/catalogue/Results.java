package org.seamark.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of what was found.
 *
 * @param total how many were found in all
 * @param exact how many of them have all the words; the others have some of them
 * @param counts for each facet its values with how many would be found by each, most first and what
 *     is chosen among them even if few; a facet's counts ignore what is chosen in it
 * @param suggestion a spelling that would find something, where nothing has all the words
 * @param elsewhere which of the words were looked for in other languages too
 */
public record Results(
        long total,
        long exact,
        List<Hit> hits,
        Map<Facet, List<Count>> counts,
        Optional<String> suggestion,
        List<Elsewhere> elsewhere) {

    /** How many listings have a value. */
    public record Count(String value, int listings) {}

    /** The counts of one facet; none where nothing has a value in it. */
    public List<Count> counts(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }

    /** Whether too little has all the words, so that what has some of them is shown too. */
    public boolean isWidened() {
        return exact < total;
    }

    /** Whether more is found than can be paged through, and this is the last page of that. */
    public boolean isCutHere(int page) {
        return page == Search.LAST_PAGE && total > (long) Search.LAST_PAGE * Search.PAGE_SIZE;
    }

    public int pages() {
        return (int) Math.min(Search.LAST_PAGE, (total + Search.PAGE_SIZE - 1) / Search.PAGE_SIZE);
    }
}
