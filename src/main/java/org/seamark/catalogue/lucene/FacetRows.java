package org.seamark.catalogue.lucene;

import org.apache.lucene.util.FixedBitSet;

/**
 * The numbers of facet values of each document of a segment, one document after another.
 *
 * @param facets whose values they are, a bit for each facet
 * @param starts where the values of each document begin, and where the last ends
 */
record FacetRows(int facets, int[] starts, int[] numbers) {

    /** Counts all values of some documents. */
    void count(FixedBitSet documents, int[] counts) {
        var words = documents.getBits();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                int document = (i << 6) + Long.numberOfTrailingZeros(word);
                int end = starts[document + 1];
                for (int at = starts[document]; at < end; at++) {
                    counts[numbers[at]]++;
                }
            }
        }
    }
}
