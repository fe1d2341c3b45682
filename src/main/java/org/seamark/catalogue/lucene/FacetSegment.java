package org.seamark.catalogue.lucene;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a segment have which facet values, kept both ways round. A few documents are
 * counted one by one; of many, it is faster to meet the set of them with the set of each common
 * value, and only what is rare is counted one by one.
 */
final class FacetSegment {

    /** What a value of one document costs, in steps of 64 documents set against a value's. */
    private static final int ONE_BY_ONE = 6;

    private final int size;
    private final CommonRows common;
    private final List<FacetRows> rare;
    private final int[] facets;
    private final @Nullable FixedBitSet[] sets;
    private final int[] @Nullable [] lists;
    private final long steps;

    /**
     * @param common the values that have sets, by document
     * @param rare those that have lists, of each facet apart
     * @param facets the facet of each value, a bit for each
     */
    FacetSegment(
            int size,
            CommonRows common,
            List<FacetRows> rare,
            int[] facets,
            @Nullable FixedBitSet[] sets,
            int[] @Nullable [] lists) {
        this.size = size;
        this.common = common;
        this.rare = rare;
        this.facets = facets;
        this.sets = sets;
        this.lists = lists;
        int values = 0;
        for (int number = 0; number < facets.length; number++) {
            if (sets[number] != null) {
                values++;
            }
        }
        this.steps = (long) values * (size / 64);
    }

    int size() {
        return size;
    }

    /**
     * Adds to the counts of the values of some facets, and tells how many documents there are.
     *
     * @param counts by the numbers of values
     * @param mask a bit for each facet that is counted, by its ordinal
     */
    int count(FixedBitSet documents, int[] counts, int mask) {
        int cardinality = documents.cardinality();
        for (var rows : rare) {
            if ((rows.facets() & mask) != 0) {
                rows.count(documents, counts);
            }
        }
        if ((long) cardinality * common.size() * ONE_BY_ONE >= steps * size) {
            countSets(documents, counts, mask);
        } else {
            common.count(documents, counts, facets, mask);
        }
        return cardinality;
    }

    private void countSets(FixedBitSet documents, int[] counts, int mask) {
        for (int number = 0; number < facets.length; number++) {
            var set = sets[number];
            if (set != null && (facets[number] & mask) != 0) {
                counts[number] += (int) FixedBitSet.intersectionCount(documents, set);
            }
        }
    }

    /** Adds the documents that have a value. */
    void addTo(FixedBitSet documents, int number) {
        if (number >= facets.length) {
            return; // a value of a younger segment
        }
        var set = sets[number];
        var list = lists[number];
        if (set != null) {
            documents.or(set);
        } else if (list != null) {
            for (int document : list) {
                documents.set(document);
            }
        }
    }
}
