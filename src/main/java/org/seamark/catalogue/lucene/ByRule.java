package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
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
    private final int[] documents;
    private List<LeafReaderContext> leaves = List.of();
    private long[] segment = {};
    private int base;
    private int bottom;

    ByRule(int most) {
        ranks = new long[most];
        documents = new int[most];
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) throws IOException {
        leaves = ReaderUtil.getTopLevelContext(leaf).leaves();
        segment = Ranks.of(leaf.reader());
        base = leaf.docBase;
        return this;
    }

    @Override
    public int compare(int slot, int other) {
        return compare(ranks[slot], documents[slot], ranks[other], documents[other]);
    }

    @Override
    public int compareBottom(int document) {
        return compare(ranks[bottom], documents[bottom], segment[document], base + document);
    }

    private int compare(long rank, int document, long otherRank, int other) {
        if (rank != otherRank) {
            return rank < otherRank ? -1 : 1;
        }
        try {
            int high = compare(ListingDocument.ID_HIGH, document, other);
            return high != 0 ? high : compare(ListingDocument.ID_LOW, document, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int compare(String half, int document, int other) throws IOException {
        return Long.compare(id(half, document), id(half, other));
    }

    private long id(String field, int document) throws IOException {
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
    }

    @Override
    public void copy(int slot, int document) {
        ranks[slot] = segment[document];
        documents[slot] = base + document;
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
