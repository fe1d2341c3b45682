package org.seamark.catalogue.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;

/** How many of the documents found have each facet value. */
record FacetCounts(long total, int[] byNumber, List<FacetValues.Value> values) {

    static final Comparator<Results.Count> MOST_FIRST =
            Comparator.comparingInt(Results.Count::listings)
                    .reversed()
                    .thenComparing(Results.Count::value);

    /**
     * The values of each facet with the most listings, at most so many of each, and those that are
     * chosen however few have them.
     */
    Map<Facet, List<Results.Count>> most(int each, Search search) {
        var found = new EnumMap<Facet, MostCounted>(Facet.class);
        @Nullable Facet before = null;
        @Nullable MostCounted counted = null;
        for (int number = 0; number < byNumber.length; number++) {
            if (byNumber[number] > 0) {
                var value = values.get(number);
                if (counted == null || value.facet() != before) {
                    before = value.facet();
                    counted =
                            found.computeIfAbsent(
                                    before, facet -> new MostCounted(each, search.chosen(facet)));
                }
                counted.add(value.code(), byNumber[number]);
            }
        }
        var most = new EnumMap<Facet, List<Results.Count>>(Facet.class);
        found.forEach((facet, values) -> most.put(facet, values.inOrder()));
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
