package org.seamark.catalogue.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Facet;

/** Takes the values of each document of a segment in turn. */
final class FacetSegmentBuilder {

    /** A value that fewer documents than one in so many have is kept as a list of them. */
    private static final int RARE = 64;

    private final int size;
    private final int[] starts;
    private int[] numbers;
    private int document;
    private int end;

    FacetSegmentBuilder(int size) {
        this.size = size;
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
        while (document < size) {
            starts[++document] = end;
        }
        var facets = values.stream().mapToInt(value -> 1 << value.facet().ordinal()).toArray();
        var sets = new @Nullable FixedBitSet[facets.length];
        var lists = new int[facets.length] @Nullable [];
        invert(sets, lists);
        int listed = listed(facets, lists);
        var rare =
                Arrays.stream(Facet.values())
                        .mapToInt(facet -> 1 << facet.ordinal())
                        .filter(facet -> (facet & listed) != 0)
                        .mapToObj(facet ->
                                rows(
                                        facet,
                                        number -> sets[number] == null && facets[number] == facet))
                        .toList();
        return new FacetSegment(size, common(sets), rare, facets, sets, lists);
    }

    private static int listed(int[] facets, int[] @Nullable [] lists) {
        int listed = 0;
        for (int number = 0; number < facets.length; number++) {
            listed |= lists[number] == null ? 0 : facets[number];
        }
        return listed;
    }

    private void invert(@Nullable FixedBitSet[] sets, int[] @Nullable [] lists) {
        var having = new int[sets.length];
        for (int at = 0; at < end; at++) {
            having[numbers[at]]++;
        }
        int common = 0;
        for (int number = 0; number < having.length; number++) {
            if (having[number] > size / RARE && common < CommonRows.MOST) {
                sets[number] = new FixedBitSet(size);
                common++;
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

    private CommonRows common(@Nullable FixedBitSet[] sets) {
        var rows = rows(0, number -> sets[number] != null);
        var numbers = IntStream.range(0, sets.length).filter(it -> sets[it] != null).toArray();
        var place = new char[sets.length];
        for (int i = 0; i < numbers.length; i++) {
            place[numbers[i]] = (char) i;
        }
        var places = new char[rows.numbers().length];
        for (int at = 0; at < places.length; at++) {
            places[at] = place[rows.numbers()[at]];
        }
        return new CommonRows(numbers, rows.starts(), places);
    }

    /** Some of the values, by document. */
    private FacetRows rows(int facets, IntPredicate wanted) {
        var from = new int[size + 1];
        var some = new int[end];
        int length = 0;
        for (int of = 0; of < size; of++) {
            for (int at = starts[of]; at < starts[of + 1]; at++) {
                if (wanted.test(numbers[at])) {
                    some[length++] = numbers[at];
                }
            }
            from[of + 1] = length;
        }
        return new FacetRows(facets, from, Arrays.copyOf(some, length));
    }
}
