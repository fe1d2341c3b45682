package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.seamark.catalogue.Search;

/** The orders of results: every one ends in the rule and the identifier, and so is total. */
final class Sorting {

    private static final Sort BEST =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(
                            ListingDocument.RANK,
                            new FieldComparatorSource() {
                                @Override
                                public FieldComparator<?> newComparator(
                                        String field, int most, Pruning pruning, boolean reversed) {
                                    return new ByRule(most);
                                }
                            }));

    private Sorting() {}

    /** The first of what is found, however much it is; what cannot be among them is passed over. */
    static ScoreDoc[] first(
            int most,
            Query found,
            Search search,
            Nearness near,
            Meaning meaning,
            IndexSearcher searcher)
            throws IOException {
        boolean scored = search.isScored();
        int asked = scored ? Math.max(near.needed(most), meaning.needed(most)) : most;
        var order = search.order() == Search.Order.BEST && scored ? BEST : of(search);
        var top = searcher.search(found, new TopFieldCollectorManager(order, asked, 1));
        var first = scored ? meaning.fuse(near.reorder(top.scoreDocs, searcher)) : top.scoreDocs;
        return first.length > most ? Arrays.copyOf(first, most) : first;
    }

    static Sort of(Search search) {
        var rank = new SortField(ListingDocument.RANK, SortField.Type.LONG);
        var high = new SortField(ListingDocument.ID_HIGH, SortField.Type.LONG);
        var low = new SortField(ListingDocument.ID_LOW, SortField.Type.LONG);
        return switch (search.order()) {
            case BEST ->
                    search.isScored()
                            ? new Sort(SortField.FIELD_SCORE, rank, high, low)
                            : new Sort(rank, high, low);
            case COMPREHENSIVE -> new Sort(rank, high, low);
            case NEWEST -> new Sort(date(true), rank, high, low);
            case OLDEST -> new Sort(date(false), rank, high, low);
            case ADDED ->
                    new Sort(
                            new SortField(ListingDocument.ADDED, SortField.Type.LONG, true),
                            high,
                            low);
        };
    }

    /** What has no date comes last either way. */
    private static SortField date(boolean newestFirst) {
        var date =
                new SortField(
                        ListingDocument.DATE,
                        SortField.Type.LONG,
                        newestFirst,
                        newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
        return date;
    }
}
