package org.seamark.catalogue.lucene;

import java.time.Instant;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Search;

/** Narrows what words find; what narrows weighs nothing. */
final class Narrowing {

    private Narrowing() {}

    /** To what is chosen of facets. */
    static Query of(Search search, Query words) {
        if (search.chosen().isEmpty()) {
            return words;
        }
        var query = new BooleanQuery.Builder();
        query.add(words, Occur.MUST);
        search.chosen().forEach((facet, values) -> query.add(any(facet, values), Occur.FILTER));
        return query.build();
    }

    private static Query any(Facet facet, Set<String> values) {
        var terms =
                values.stream()
                        .map(value -> new BytesRef(ListingDocument.term(facet, value)))
                        .toList();
        return new TermInSetQuery(ListingDocument.FACETS, terms);
    }

    /** To what was news after a moment and until another. */
    static Query toNews(Query query, Instant after, Instant until) {
        var range =
                LongPoint.newRangeQuery(
                        ListingDocument.NEWS, after.toEpochMilli() + 1, until.toEpochMilli());
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(range, Occur.FILTER).build();
    }
}
