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
            if (byNumber[number] > 0) {
                var value = values.get(number);
                var queue =
                        queues.computeIfAbsent(
                                value.facet(), f -> new PriorityQueue<>(MOST_FIRST.reversed()));
                queue.add(new Results.Count(value.code(), byNumber[number]));
                if (queue.size() > each) {
                    var least = queue.remove();
                    if (search.hasChosen(value.facet(), least.value())) {
                        rare.computeIfAbsent(value.facet(), f -> new ArrayList<>()).add(least);
                    }
                }
            }
        }
        var most = new EnumMap<Facet, List<Results.Count>>(Facet.class);
        queues.forEach((facet, queue) -> {
            queue.addAll(rare.getOrDefault(facet, List.of()));
            most.put(facet, queue.stream().sorted(MOST_FIRST).toList());
        });
        return most;
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
