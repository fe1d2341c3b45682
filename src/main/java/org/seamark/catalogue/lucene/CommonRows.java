package org.seamark.catalogue.lucene;

import org.apache.lucene.util.FixedBitSet;

/**
 * The common facet values of each document of a segment, one document after another, in two bytes
 * each: what counting reads is what it costs.
 *
 * @param numbers of the values
 * @param starts where the values of each document begin, and where the last ends
 * @param places of the values of the documents among {@code numbers}
 */
record CommonRows(int[] numbers, int[] starts, char[] places) {

    /** No more values than have a place. */
    static final int MOST = Character.MAX_VALUE;

    /** How many values all documents have. */
    int size() {
        return places.length;
    }

    /**
     * Counts the values of some documents.
     *
     * @param of the facet of each value by its number, a bit for each facet
     * @param mask the facets that are counted
     */
    void count(FixedBitSet documents, int[] counts, int[] of, int mask) {
        var found = new int[numbers.length];
        var words = documents.getBits();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                int document = (i << 6) + Long.numberOfTrailingZeros(word);
                int end = starts[document + 1];
                for (int at = starts[document]; at < end; at++) {
                    found[places[at]]++;
                }
            }
        }
        for (int place = 0; place < found.length; place++) {
            if ((of[numbers[place]] & mask) != 0) {
                counts[numbers[place]] += found[place];
            }
        }
    }
}
