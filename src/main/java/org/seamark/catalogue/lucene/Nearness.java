package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.seamark.kernel.Language;

/**
 * Words that follow each other in a question and stand together, or near each other, in a text: it
 * is more likely about them. The sequential dependence of Metzler and Croft (2005), on BM25, among
 * the best by their words alone: for everything that has them it would cost many times the search.
 */
record Nearness(BooleanQuery pairs) {

    static final Nearness NONE = new Nearness(new BooleanQuery.Builder().build());

    /** As many are weighed again, whatever page is read, so that pages follow each other. */
    static final int WEIGHED = 60;

    /** What a pair side by side, and one within a window of words, counts for beside a word. */
    private static final float ADJACENT = 0.2f;

    private static final float NEAR = 0.1f;
    private static final int WINDOW = 8;

    /** Pairs of a text in a language, without its stop words. */
    static Nearness of(String text, Language language) {
        var field = Analysis.field(language);
        var words = Word.in(text, language).stream().map(Word::term).toList();
        var pairs = new BooleanQuery.Builder();
        for (int i = 1; i < words.size(); i++) {
            var first = words.get(i - 1);
            var second = words.get(i);
            add(pairs, new PhraseQuery(field, first, second), ADJACENT);
            add(pairs, new PhraseQuery(WINDOW, field, first, second), NEAR);
        }
        return new Nearness(pairs.build());
    }

    private static void add(BooleanQuery.Builder pairs, PhraseQuery pair, float weight) {
        pairs.add(new BoostQuery(pair, weight), BooleanClause.Occur.SHOULD);
    }

    /** How many must be known to tell the first of them. */
    int needed(int most) {
        return pairs.clauses().isEmpty() ? most : Math.max(most, WEIGHED);
    }

    /** The same in a new order: of the best, first what has the words near each other. */
    ScoreDoc[] reorder(ScoreDoc[] found, IndexSearcher searcher) throws IOException {
        int weighed = Math.min(WEIGHED, found.length);
        if (pairs.clauses().isEmpty() || weighed < 2) {
            return found;
        }
        var best = Arrays.copyOf(found, weighed);
        var worth = new Pairs(pairs, searcher).worth(best);
        var scores = new HashMap<Integer, Float>();
        for (var one : best) {
            scores.put(one.doc, scored(one) + worth.getOrDefault(one.doc, 0f));
        }
        var ordered = found.clone();
        Arrays.sort(
                ordered,
                0,
                weighed,
                Comparator.comparing((ScoreDoc one) -> scores.get(one.doc)).reversed());
        return ordered;
    }

    /** The score of a document that was found in an order that begins with it. */
    private static float scored(ScoreDoc found) {
        return (float) ((FieldDoc) found).fields[0];
    }
}
