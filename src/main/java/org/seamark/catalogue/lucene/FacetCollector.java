package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.seamark.catalogue.Facet;

/**
 * Walks once over what a query matches: hands on those documents that have the chosen values, and
 * counts the values of all. A document that misses the chosen values of one facet only is counted
 * for that facet, so that its counts show what another choice in it would find.
 */
final class FacetCollector implements Collector {

    private final FacetValues values;
    private final Collector hits;
    private final int[] counts;
    private final List<FacetValues.Value> known;
    private final int[] facetOf;
    private final boolean[] chosen;
    private final int wanted;
    private long total;

    /** Make it when every segment of the reader has been read into {@code values}. */
    FacetCollector(FacetValues values, Map<Facet, Set<String>> choice, Collector hits) {
        this.values = values;
        this.hits = hits;
        this.known = values.all();
        this.counts = new int[known.size()];
        this.facetOf = new int[known.size()];
        this.chosen = new boolean[known.size()];
        int facets = 0;
        if (!choice.isEmpty()) {
            for (var value : known) {
                facetOf[value.number()] = 1 << value.facet().ordinal();
            }
            for (var entry : choice.entrySet()) {
                facets |= 1 << entry.getKey().ordinal();
                for (var code : entry.getValue()) {
                    var value = values.find(ListingDocument.term(entry.getKey(), code));
                    if (value != null && value.number() < chosen.length) {
                        chosen[value.number()] = true;
                    }
                }
            }
        }
        this.wanted = facets;
    }

    FacetCounts counted() {
        return new FacetCounts(total, counts, known);
    }

    @Override
    public ScoreMode scoreMode() {
        return hits.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var segment = values.of(context.reader());
        var starts = segment.starts();
        var numbers = segment.numbers();
        var leaf = hits.getLeafCollector(context);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                leaf.setScorer(scorer);
            }

            @Override
            public void collect(int document) throws IOException {
                int start = starts[document];
                int end = starts[document + 1];
                int missed = wanted == 0 ? 0 : missed(start, end);
                if (missed == 0) {
                    total++;
                    for (int i = start; i < end; i++) {
                        counts[numbers[i]]++;
                    }
                    leaf.collect(document);
                } else if (Integer.bitCount(missed) == 1) {
                    for (int i = start; i < end; i++) {
                        if (facetOf[numbers[i]] == missed) {
                            counts[numbers[i]]++;
                        }
                    }
                }
            }

            private int missed(int start, int end) {
                int met = 0;
                for (int i = start; i < end; i++) {
                    if (chosen[numbers[i]]) {
                        met |= facetOf[numbers[i]];
                    }
                }
                return wanted & ~met;
            }
        };
    }
}
