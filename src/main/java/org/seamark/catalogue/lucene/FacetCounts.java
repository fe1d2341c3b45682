package org.seamark.catalogue.lucene;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Results;

/** How many of the documents found have each facet value. */
record FacetCounts(long total, int[] byNumber, List<FacetValues.Value> values) {

    private static final Comparator<Results.Count> MOST_FIRST =
            Comparator.comparingInt(Results.Count::listings)
                    .reversed()
                    .thenComparing(Results.Count::value);

    /** The values of each facet with the most listings, at most so many of each. */
    Map<Facet, List<Results.Count>> most(int each) {
        var queues = new EnumMap<Facet, PriorityQueue<Results.Count>>(Facet.class);
        for (int number = 0; number < byNumber.length; number++) {
            if (byNumber[number] > 0) {
                var value = values.get(number);
                var queue =
                        queues.computeIfAbsent(
                                value.facet(), f -> new PriorityQueue<>(MOST_FIRST.reversed()));
                queue.add(new Results.Count(value.code(), byNumber[number]));
                if (queue.size() > each) {
                    queue.poll();
                }
            }
        }
        var most = new EnumMap<Facet, List<Results.Count>>(Facet.class);
        queues.forEach((facet, queue) -> {
            if (!queue.isEmpty()) {
                most.put(facet, queue.stream().sorted(MOST_FIRST).toList());
            }
        });
        return most;
    }

    /** All values of one facet. */
    List<Results.Count> of(Facet facet) {
        return most(Integer.MAX_VALUE).getOrDefault(facet, List.of());
    }
}
