package org.seamark.catalogue.lucene;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Takes the values of each document of a segment in turn. */
final class FacetSegmentBuilder {

    /** A value that fewer documents than one in so many have is kept as a list of them. */
    private static final int RARE = 64;

    private final int[] starts;
    private int[] numbers;
    private int document;
    private int end;

    FacetSegmentBuilder(int size) {
        this.starts = new int[size + 1];
        this.numbers = new int[size * 12];
    }

    void add(int to, int number) {
        while (document < to) {
            starts[++document] = end;
        }
        if (end == numbers.length) {
            numbers = Arrays.copyOf(numbers, end * 2 + 16);
        }
        numbers[end++] = number;
    }

    FacetSegment build(List<FacetValues.Value> values) {
        while (document < starts.length - 1) {
            starts[++document] = end;
        }
        numbers = Arrays.copyOf(numbers, end);
        var facets = values.stream().mapToInt(value -> 1 << value.facet().ordinal()).toArray();
        var sets = new @Nullable FixedBitSet[facets.length];
        var lists = new int[facets.length] @Nullable [];
        invert(sets, lists);
        return new FacetSegment(starts, numbers, facets, sets, lists);
    }

    private void invert(@Nullable FixedBitSet[] sets, int[] @Nullable [] lists) {
        int size = starts.length - 1;
        var having = new int[sets.length];
        for (int number : numbers) {
            having[number]++;
        }
        for (int number = 0; number < having.length; number++) {
            if (having[number] > size / RARE) {
                sets[number] = new FixedBitSet(size);
            } else if (having[number] > 0) {
                lists[number] = new int[having[number]];
            }
        }
        var filled = new int[sets.length];
        for (int of = 0; of < size; of++) {
            for (int at = starts[of]; at < starts[of + 1]; at++) {
                int number = numbers[at];
                var set = sets[number];
                var list = lists[number];
                if (set != null) {
                    set.set(of);
                } else if (list != null) {
                    list[filled[number]++] = of;
                }
            }
        }
    }
}
