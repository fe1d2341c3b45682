package org.seamark.catalogue.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;

/** How many of the documents found have each facet value. */
record FacetCounts(long total, int[] byNumber, List<FacetValues.Value> values) {

    private static final Comparator<Results.Count> MOST_FIRST =
            Comparator.comparingInt(Results.Count::listings)
                    .reversed()
                    .thenComparing(Results.Count::value);

    /**
     * The values of each facet with the most listings, at most so many of each, and those that are
     * chosen however few have them.
     */
    Map<Facet, List<Results.Count>> most(int each, Search search) {
        var rare = new EnumMap<Facet, List<Results.Count>>(Facet.class);
        var queues = new EnumMap<Facet, PriorityQueue<Results.Count>>(Facet.class);
        for (int number = 0; number < byNumber.length; number++) {
            int listings = byNumber[number];
            if (listings == 0) {
                continue;
            }
            var value = values.get(number);
            var queue =
                    queues.computeIfAbsent(
                            value.facet(), f -> new PriorityQueue<>(MOST_FIRST.reversed()));
            if (queue.size() < each || listings >= queue.element().listings()) {
                queue.add(new Results.Count(value.code(), listings));
                if (queue.size() > each) {
                    keepIfChosen(value.facet(), queue.remove(), search, rare);
                }
            } else if (search.hasChosen(value.facet(), value.code())) {
                var count = new Results.Count(value.code(), listings);
                keepIfChosen(value.facet(), count, search, rare);
            }
        }
        var most = new EnumMap<Facet, List<Results.Count>>(Facet.class);
        queues.forEach((facet, queue) -> {
            queue.addAll(rare.getOrDefault(facet, List.of()));
            most.put(facet, queue.stream().sorted(MOST_FIRST).toList());
        });
        return most;
    }

    private static void keepIfChosen(
            Facet facet, Results.Count count, Search search, Map<Facet, List<Results.Count>> kept) {
        if (search.hasChosen(facet, count.value())) {
            kept.computeIfAbsent(facet, f -> new ArrayList<>()).add(count);
        }
    }

    /** All values of one facet. */
    List<Results.Count> of(Facet facet) {
        var found = new ArrayList<Results.Count>();
        for (int number = 0; number < byNumber.length; number++) {
            if (byNumber[number] > 0 && values.get(number).facet() == facet) {
                found.add(new Results.Count(values.get(number).code(), byNumber[number]));
            }
        }
        found.sort(MOST_FIRST);
        return found;
    }
}
