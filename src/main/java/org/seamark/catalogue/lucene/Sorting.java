package org.seamark.catalogue.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.seamark.catalogue.Search;

/** The orders of results: every one ends in the rule and the identifier, and so is total. */
final class Sorting {

    private Sorting() {}

    /** The first of a list, however long it is; what cannot be among them is passed over. */
    static TopFieldCollectorManager hits(Search search) {
        return new TopFieldCollectorManager(of(search), search.page() * Search.PAGE_SIZE, 1);
    }

    static Sort of(Search search) {
        var rank = new SortField(ListingDocument.RANK, SortField.Type.LONG);
        var high = new SortField(ListingDocument.ID_HIGH, SortField.Type.LONG);
        var low = new SortField(ListingDocument.ID_LOW, SortField.Type.LONG);
        return switch (search.order()) {
            case BEST ->
                    search.query().isEmpty()
                            ? new Sort(rank, high, low)
                            : new Sort(SortField.FIELD_SCORE, rank, high, low);
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
