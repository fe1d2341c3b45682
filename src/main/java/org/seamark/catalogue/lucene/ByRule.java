package org.seamark.catalogue.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Scorable;

/**
 * The order of what has the same score: by rank and then by identifier, which is read only where
 * ranks are the same too. For the first of a list, not for what comes after a place in it, and for
 * a search in one thread: what several have found cannot be put together by its value.
 */
final class ByRule extends FieldComparator<Long> implements LeafFieldComparator {

    private final long[] ranks;
    private final long[] highs;
    private final long[] lows;
    private long[] segment = {};
    private NumericDocValues high = DocValues.emptyNumeric();
    private NumericDocValues low = DocValues.emptyNumeric();
    private int bottom;

    ByRule(int most) {
        ranks = new long[most];
        highs = new long[most];
        lows = new long[most];
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) throws IOException {
        segment = Ranks.of(leaf.reader());
        high = DocValues.getNumeric(leaf.reader(), ListingDocument.ID_HIGH);
        low = DocValues.getNumeric(leaf.reader(), ListingDocument.ID_LOW);
        return this;
    }

    @Override
    public int compare(int slot, int other) {
        int order = Long.compare(ranks[slot], ranks[other]);
        if (order == 0) {
            order = Long.compare(highs[slot], highs[other]);
        }
        return order == 0 ? Long.compare(lows[slot], lows[other]) : order;
    }

    @Override
    public int compareBottom(int document) throws IOException {
        int order = Long.compare(ranks[bottom], segment[document]);
        if (order == 0) {
            order = Long.compare(highs[bottom], value(high, document));
        }
        return order == 0 ? Long.compare(lows[bottom], value(low, document)) : order;
    }

    @Override
    public void copy(int slot, int document) throws IOException {
        ranks[slot] = segment[document];
        highs[slot] = value(high, document);
        lows[slot] = value(low, document);
    }

    private static long value(NumericDocValues half, int document) throws IOException {
        return half.advanceExact(document) ? half.longValue() : 0;
    }

    @Override
    public void setBottom(int slot) {
        bottom = slot;
    }

    @Override
    public Long value(int slot) {
        return ranks[slot];
    }

    @Override
    public void setScorer(Scorable scorer) {
        // scores have been compared
    }

    @Override
    public void setTopValue(Long value) {
        throw noPlace();
    }

    @Override
    public int compareTop(int document) {
        throw noPlace();
    }

    /** Lucene asks only in {@code searchAfter}, and a rank alone is no place in this order. */
    private static IllegalStateException noPlace() {
        return new IllegalStateException("a list is read on by the order of Sorting.of");
    }
}
