package org.seamark.catalogue.lucene;

import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a segment have which facet values, kept both ways round. A few documents are
 * counted one by one; of many, it is faster to meet the set of them with the set of each value.
 */
final class FacetSegment {

    /** What a value of one document costs, in steps of 64 documents set against a value's. */
    private static final int ONE_BY_ONE = 10;

    private final int[] starts;
    private final int[] numbers;
    private final int[] facets;
    private final @Nullable FixedBitSet[] sets;
    private final int[] @Nullable [] lists;
    private final long steps;

    FacetSegment(
            int[] starts,
            int[] numbers,
            int[] facets,
            @Nullable FixedBitSet[] sets,
            int[] @Nullable [] lists) {
        this.starts = starts;
        this.numbers = numbers;
        this.facets = facets;
        this.sets = sets;
        this.lists = lists;
        long steps = 0;
        for (int number = 0; number < facets.length; number++) {
            var list = lists[number];
            steps += sets[number] != null ? size() / 64 : list != null ? list.length : 0;
        }
        this.steps = steps;
    }

    int size() {
        return starts.length - 1;
    }

    /**
     * Adds to the counts of the values of some facets, and tells how many documents there are.
     *
     * @param counts by the numbers of values
     * @param mask a bit for each facet that is counted, by its ordinal
     */
    int count(FixedBitSet documents, int[] counts, int mask) {
        int cardinality = documents.cardinality();
        if ((long) cardinality * numbers.length * ONE_BY_ONE < steps * size()) {
            countEach(documents, counts, mask);
        } else {
            countSets(documents, counts, mask);
        }
        return cardinality;
    }

    private void countEach(FixedBitSet documents, int[] counts, int mask) {
        var words = documents.getBits();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                int document = (i << 6) + Long.numberOfTrailingZeros(word);
                int end = starts[document + 1];
                for (int at = starts[document]; at < end; at++) {
                    int number = numbers[at];
                    if ((facets[number] & mask) != 0) {
                        counts[number]++;
                    }
                }
            }
        }
    }

    private void countSets(FixedBitSet documents, int[] counts, int mask) {
        var words = documents.getBits();
        for (int number = 0; number < facets.length; number++) {
            if ((facets[number] & mask) != 0) {
                var set = sets[number];
                var list = lists[number];
                if (set != null) {
                    counts[number] += common(words, set.getBits());
                } else if (list != null) {
                    counts[number] += common(words, list);
                }
            }
        }
    }

    private static int common(long[] some, long[] others) {
        int common = 0;
        for (int i = 0; i < some.length && i < others.length; i++) {
            common += Long.bitCount(some[i] & others[i]);
        }
        return common;
    }

    private static int common(long[] some, int[] documents) {
        int common = 0;
        for (int document : documents) {
            common += (int) (some[document >> 6] >>> document) & 1;
        }
        return common;
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
