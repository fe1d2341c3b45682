package org.seamark.catalogue.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.seamark.catalogue.Results;

/** The values of one facet with the most listings, and those that are chosen however few. */
final class MostCounted {

    private final Set<String> chosen;
    private final Results.Count[] most;
    private final List<Results.Count> rare = new ArrayList<>();
    private int size;

    MostCounted(int most, Set<String> chosen) {
        this.most = new Results.Count[most];
        this.chosen = chosen;
    }

    void add(String value, int listings) {
        int place = size;
        while (place > 0 && comesFirst(value, listings, most[place - 1])) {
            place--;
        }
        if (place == most.length) {
            keepIfChosen(value, listings);
            return;
        }
        if (size == most.length) {
            var last = most[--size];
            keepIfChosen(last.value(), last.listings());
        }
        System.arraycopy(most, place, most, place + 1, size++ - place);
        most[place] = new Results.Count(value, listings);
    }

    private static boolean comesFirst(String value, int listings, Results.Count other) {
        return listings == other.listings()
                ? value.compareTo(other.value()) < 0
                : listings > other.listings();
    }

    private void keepIfChosen(String value, int listings) {
        if (chosen.contains(value)) {
            rare.add(new Results.Count(value, listings));
        }
    }

    /** The most first. */
    List<Results.Count> inOrder() {
        var all = new ArrayList<>(Arrays.asList(most).subList(0, size));
        if (!rare.isEmpty()) {
            rare.sort(FacetCounts.MOST_FIRST);
            all.addAll(rare);
        }
        return List.copyOf(all);
    }
}
