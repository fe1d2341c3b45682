package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.seamark.catalogue.Facet;

/**
 * Counts the values of all facets among what a query matches and what is chosen leaves. The counts
 * of a facet ignore what is chosen in it, so that they show what another choice would find.
 */
final class FacetCounter {

    private static final int ALL_FACETS = -1;
    private static final int CONCEPTS = 1 << Facet.CONCEPT.ordinal();

    /**
     * There are thousands of concepts: among more listings they are counted only for who looks at
     * them.
     */
    static final int MOST_WITH_CONCEPTS = 5_000;

    private final FacetValues values;
    private final Map<Facet, Set<String>> choice;
    private final int[] counts;
    private boolean always;
    private long total;

    /** Make it when every segment of the reader has been read into {@code values}. */
    FacetCounter(FacetValues values, Map<Facet, Set<String>> choice) {
        this.values = values;
        this.choice = choice;
        this.counts = new int[values.all().size()];
        this.always = choice.containsKey(Facet.CONCEPT);
    }

    /** The same, that counts concepts however much is found. */
    FacetCounter withConcepts() {
        always = true;
        return this;
    }

    FacetCounts count(CatalogueSearcher searcher, Query query) throws IOException {
        var rewritten = searcher.rewrite(query);
        var weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1f);
        var found = new LinkedHashMap<LeafReaderContext, FixedBitSet>();
        long size = 0;
        for (var leaf : searcher.getIndexReader().leaves()) {
            var matching = matching(weight, leaf);
            if (matching != null) {
                found.put(leaf, matching);
                size += matching.cardinality();
            }
        }
        int wanted = always || size <= MOST_WITH_CONCEPTS ? ALL_FACETS : ALL_FACETS & ~CONCEPTS;
        for (var matching : found.entrySet()) {
            count(values.of(matching.getKey().reader()), matching.getValue(), wanted);
        }
        return new FacetCounts(total, counts, values.all().subList(0, counts.length));
    }

    private static @org.jspecify.annotations.Nullable FixedBitSet matching(
            Weight weight, LeafReaderContext leaf) throws IOException {
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
            return null;
        }
        var matching = new FixedBitSet(leaf.reader().maxDoc());
        var documents = scorer.iterator();
        if (documents.nextDoc() < matching.length()) {
            documents.intoBitSet(matching.length(), matching, 0);
        }
        var live = leaf.reader().getLiveDocs();
        if (live != null) {
            live.applyMask(matching, 0);
        }
        return matching;
    }

    private void count(FacetSegment segment, FixedBitSet matching, int wanted) {
        if (choice.isEmpty()) {
            total += segment.count(matching, counts, wanted);
            return;
        }
        var allowed = new EnumMap<Facet, FixedBitSet>(Facet.class);
        choice.forEach((facet, codes) -> allowed.put(facet, having(segment, facet, codes)));
        int free = wanted;
        for (var facet : choice.keySet()) {
            int only = 1 << facet.ordinal();
            free &= ~only;
            var others = matching.clone();
            allowed.forEach((other, documents) -> {
                if (other != facet) {
                    others.and(documents);
                }
            });
            segment.count(others, counts, only);
        }
        allowed.values().forEach(matching::and);
        total += segment.count(matching, counts, free);
    }

    /** The documents of a segment that have any of the values. */
    private FixedBitSet having(FacetSegment segment, Facet facet, Set<String> codes) {
        var documents = new FixedBitSet(segment.size());
        for (var code : codes) {
            var value = values.find(ListingDocument.term(facet, code));
            if (value != null) {
                segment.addTo(documents, value.number());
            }
        }
        return documents;
    }
}
