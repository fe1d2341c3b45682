package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/** One state of the index, as it is searched; what is counted once for it is kept with it. */
final class CatalogueSearcher extends IndexSearcher {

    /** As many values of a facet as a page of results shows before it offers all. */
    private static final int VALUES_SHOWN = 12;

    private static final int MOST_REMEMBERED = 200;

    private final FacetValues facets;

    /** The counts of lists without words, by what is chosen: the same for every reader. */
    private final Map<Map<Facet, Set<String>>, FacetCounts> remembered = new ConcurrentHashMap<>();

    CatalogueSearcher(IndexReader reader, FacetValues facets) throws IOException {
        super(reader);
        setSimilarity(new Relevance());
        this.facets = facets;
        for (var leaf : getLeafContexts()) {
            facets.of(leaf.reader());
        }
    }

    Results results(Search search) throws IOException {
        if (search.query().isEmpty()) {
            var counts = counts(search);
            return results(search, MatchAllDocsQuery.INSTANCE, counts, top(search).scoreDocs);
        }
        var query = ReaderQuery.parse(search.query(), search.language());
        if (search.order() == Search.Order.BEST) {
            var hits = new TopHits(search.page() * Search.PAGE_SIZE);
            var counts = walk(query, search, hits);
            return results(search, query, counts, hits.sorted());
        }
        var hits = hits(search, Integer.MAX_VALUE).newCollector();
        var counts = walk(query, search, hits);
        return results(search, query, counts, hits.topDocs().scoreDocs);
    }

    private Results results(Search search, Query query, FacetCounts counts, ScoreDoc[] top)
            throws IOException {
        int skipped = (search.page() - 1) * Search.PAGE_SIZE;
        var shown = List.of(top).subList(Math.min(skipped, top.length), top.length);
        return new Results(
                counts.total(),
                hits(shown, query, search.language()),
                counts.most(VALUES_SHOWN, search),
                counts.total() == 0
                        ? new Spelling(this).suggest(search.query(), search.language())
                        : Optional.empty());
    }

    /** The counts of all facets under a search. */
    FacetCounts counts(Search search) throws IOException {
        if (!search.query().isEmpty()) {
            return count(ReaderQuery.parse(search.query(), search.language()), search);
        }
        var known = remembered.get(search.chosen());
        if (known == null) {
            known = count(MatchAllDocsQuery.INSTANCE, search);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(search.chosen(), known);
            }
        }
        return known;
    }

    private FacetCounts count(Query query, Search search) throws IOException {
        return walk(query, search, new org.apache.lucene.search.TotalHitCountCollector());
    }

    /** Gives {@code hits} what has the chosen values, and counts all facets. */
    private FacetCounts walk(Query query, Search search, org.apache.lucene.search.Collector hits)
            throws IOException {
        var collector = new FacetCollector(facets, search.chosen(), hits);
        search(query, sequential(collector));
        return collector.counted();
    }

    /** The first of a search, without counts of facets. */
    Results first(Search search, int most) throws IOException {
        var query = filtered(search);
        int total = count(query);
        var top = total == 0 ? new ScoreDoc[0] : search(query, most, sort(search)).scoreDocs;
        return new Results(
                total, hits(List.of(top), query, search.language()), Map.of(), Optional.empty());
    }

    /** The page of a list without words: found by the order alone, however long the list. */
    private TopDocs top(Search search) throws IOException {
        return search(filtered(search), hits(search, search.page() * Search.PAGE_SIZE));
    }

    private static Query filtered(Search search) {
        var query = new BooleanQuery.Builder();
        query.add(
                search.query().isEmpty()
                        ? MatchAllDocsQuery.INSTANCE
                        : ReaderQuery.parse(search.query(), search.language()),
                BooleanClause.Occur.MUST);
        search.chosen()
                .forEach((facet, values) ->
                        query.add(any(facet, values), BooleanClause.Occur.FILTER));
        return query.build();
    }

    private static Query any(Facet facet, Set<String> values) {
        var terms =
                values.stream()
                        .map(value -> new BytesRef(ListingDocument.term(facet, value)))
                        .toList();
        return new TermInSetQuery(ListingDocument.FACETS, terms);
    }

    private static TopFieldCollectorManager hits(Search search, int counted) {
        return new TopFieldCollectorManager(
                sort(search), search.page() * Search.PAGE_SIZE, null, counted);
    }

    /** Every order ends in the rule and the identifier, and so is total. */
    private static Sort sort(Search search) {
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

    private static <C extends org.apache.lucene.search.Collector>
            CollectorManager<C, Void> sequential(C collector) {
        return new CollectorManager<>() {
            @Override
            public C newCollector() {
                return collector;
            }

            @Override
            @SuppressWarnings("NullAway") // nothing to reduce
            public Void reduce(java.util.Collection<C> collectors) {
                return null;
            }
        };
    }

    /** The rows of documents, marked where they answer the query. */
    List<Hit> hits(List<ScoreDoc> documents, Query query, Language language) throws IOException {
        var highlights = new Highlights(query);
        var inOrder = new ArrayList<>(documents);
        inOrder.sort(java.util.Comparator.comparingInt(found -> found.doc));
        var rows = new java.util.HashMap<Integer, Hit>();
        for (var found : inOrder) {
            var leaf = getLeafContexts().get(ReaderUtil.subIndex(found.doc, getLeafContexts()));
            int document = found.doc - leaf.docBase;
            var row = Row.read(leaf.reader(), document);
            var version = row.version(leaf.reader(), document, language);
            var marked = highlights.mark(leaf.reader(), document, version);
            rows.put(found.doc, row.hit(version.language(), marked.title(), marked.summary()));
        }
        var hits = new ArrayList<Hit>(documents.size());
        for (var found : documents) {
            hits.add(java.util.Objects.requireNonNull(rows.get(found.doc)));
        }
        return hits;
    }

    Set<Reference> references() throws IOException {
        var references = new HashSet<Reference>();
        for (var leaf : getLeafContexts()) {
            var live = leaf.reader().getLiveDocs();
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                if (live == null || live.get(document)) {
                    references.add(Row.read(leaf.reader(), document).reference());
                }
            }
        }
        return references;
    }

    /** The document of a reference, or -1. */
    int document(Reference reference) throws IOException {
        var found =
                search(new TermQuery(new Term(ListingDocument.REFERENCE, reference.toString())), 1);
        return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
    }
}
