package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.catalogue.Facet;

class FacetSegmentTests {

    private static final int SIZE = 10_000;
    private static final int VALUES = 60;

    private final SplittableRandom random = new SplittableRandom(20_181_219);
    private final List<FacetValues.Value> values = new ArrayList<>();
    private final List<List<Integer>> having = new ArrayList<>();
    private final FacetSegment segment = segment();

    /** Common and rare values of two facets; some documents have none. */
    private FacetSegment segment() {
        for (int number = 0; number < VALUES; number++) {
            var facet = number % 2 == 0 ? Facet.OBJECTIVE : Facet.PUBLISHER;
            values.add(new FacetValues.Value(number, facet, Integer.toString(number)));
        }
        var builder = new FacetSegmentBuilder(SIZE);
        for (int document = 0; document < SIZE; document++) {
            var of = new ArrayList<Integer>();
            for (int number = 0; number < VALUES; number++) {
                if (random.nextInt(2 + number * number) == 0) {
                    builder.add(document, number);
                    of.add(number);
                }
            }
            having.add(of);
        }
        return builder.build(values);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100, 5_000})
    void countsTheSameOneByOneAndBySets(int oneIn) {
        var documents = documents(oneIn);
        var expected = new int[VALUES];
        for (int document = 0; document < SIZE; document++) {
            if (documents.get(document)) {
                having.get(document).forEach(number -> expected[number]++);
            }
        }
        var counts = new int[VALUES];

        assertThat(segment.count(documents, counts, -1)).isEqualTo(documents.cardinality());

        assertThat(counts).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5_000})
    void countsOnlyTheFacetsAskedFor(int oneIn) {
        var counts = new int[VALUES];

        segment.count(documents(oneIn), counts, 1 << Facet.PUBLISHER.ordinal());

        for (int number = 0; number < VALUES; number += 2) {
            assertThat(counts[number]).isZero();
        }
    }

    @Test
    void knowsTheDocumentsOfACommonAndOfARareValue() {
        for (int number : new int[] {0, VALUES - 1}) {
            var documents = new FixedBitSet(SIZE);

            segment.addTo(documents, number);

            for (int document = 0; document < SIZE; document++) {
                assertThat(documents.get(document))
                        .isEqualTo(having.get(document).contains(number));
            }
        }
    }

    @Test
    void hasNoDocumentsOfAValueThatIsYounger() {
        var documents = new FixedBitSet(SIZE);

        segment.addTo(documents, VALUES);

        assertThat(documents.cardinality()).isZero();
    }

    private FixedBitSet documents(int oneIn) {
        var documents = new FixedBitSet(SIZE);
        for (int document = 0; document < SIZE; document++) {
            if (random.nextInt(oneIn) == 0) {
                documents.set(document);
            }
        }
        return documents;
    }
}
