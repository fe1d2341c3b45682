package org.seamark.catalogue.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.seamark.kernel.Language;

/**
 * BM25 in the language of a question; in the others, rarity counts for less: a word is rare in the
 * texts of a language that is not its own, and what quotes it there must not come before what is
 * about it.
 */
final class Relevance extends BM25Similarity {

    /** However common a word is, what is about it comes before what quotes it elsewhere. */
    private static final float LEAST = 0.35f;

    private static final float RARITY_ELSEWHERE = 0.25f;
    private static final float MOST_ELSEWHERE = 2f;

    private final String own;

    Relevance(Language language) {
        this.own = Analysis.field(language);
    }

    @Override
    public Explanation idfExplain(CollectionStatistics texts, TermStatistics word) {
        var rarity = super.idfExplain(texts, word);
        float value = rarity.getValue().floatValue();
        return texts.field().equals(own)
                ? Explanation.match(Math.max(LEAST, value), "rarity, never nothing", rarity)
                : Explanation.match(
                        Math.min(MOST_ELSEWHERE, 1 + RARITY_ELSEWHERE * value),
                        "rarity, dampened",
                        rarity);
    }
}
