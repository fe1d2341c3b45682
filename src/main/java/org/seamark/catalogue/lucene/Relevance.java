package org.seamark.catalogue.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 with rarity counting for less: a word is rare in the texts of a language that is not its
 * own, and what quotes it there must not come before what is about it.
 */
final class Relevance extends BM25Similarity {

    private static final float RARITY = 0.25f;

    @Override
    public Explanation idfExplain(CollectionStatistics texts, TermStatistics word) {
        var rarity = super.idfExplain(texts, word);
        return Explanation.match(
                1 + RARITY * rarity.getValue().floatValue(), "rarity, dampened", rarity);
    }
}
