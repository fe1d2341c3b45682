package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;

/**
 * The most relevant documents; the ordering rule, and then the identifier, break ties. Most
 * documents cost one comparison of scores: the rule is only looked up where the score is good
 * enough.
 */
final class TopHits implements Collector {

    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingDouble((Found found) -> -found.score)
                    .thenComparingLong(found -> found.rank)
                    .thenComparingLong(found -> found.high)
                    .thenComparingLong(found -> found.low);

    private record Found(int document, float score, long rank, long high, long low) {}

    private final int most;
    private final PriorityQueue<Found> best;
    private float worst;

    TopHits(int most) {
        this.most = most;
        this.best = new PriorityQueue<>(BEST_FIRST.reversed());
    }

    /** Those found, the best first. */
    ScoreDoc[] sorted() {
        return best.stream()
                .sorted(BEST_FIRST)
                .map(found -> new ScoreDoc(found.document, found.score))
                .toArray(ScoreDoc[]::new);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var leaf = context.reader();
        var rank = values(leaf, ListingDocument.RANK);
        var high = values(leaf, ListingDocument.ID_HIGH);
        var low = values(leaf, ListingDocument.ID_LOW);
        return new LeafCollector() {

            private Scorable scorer = NO_SCORER;

            @Override
            public void setScorer(Scorable scorer) {
                this.scorer = scorer;
            }

            @Override
            public void collect(int document) throws IOException {
                float score = scorer.score();
                if (best.size() == most && score < worst) {
                    return;
                }
                best.add(
                        new Found(
                                context.docBase + document,
                                score,
                                value(rank, document),
                                value(high, document),
                                value(low, document)));
                if (best.size() > most) {
                    best.remove();
                }
                worst = best.element().score;
            }
        };
    }

    private static NumericDocValues values(LeafReader leaf, String field) throws IOException {
        return DocValues.getNumeric(leaf, field);
    }

    private static long value(NumericDocValues values, int document) throws IOException {
        return values.advanceExact(document) ? values.longValue() : 0;
    }

    private static final Scorable NO_SCORER =
            new Scorable() {
                @Override
                public float score() {
                    throw new IllegalStateException("no scorer yet");
                }
            };
}
