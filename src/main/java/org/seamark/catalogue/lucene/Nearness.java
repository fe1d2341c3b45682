package org.seamark.catalogue.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.seamark.kernel.Language;

/**
 * Words that follow each other in a question and stand together, or near each other, in a text: it
 * is more likely about them. The sequential dependence of Metzler and Croft (2005), on BM25.
 */
record Nearness(List<Query> pairs) {

    /** What a pair side by side, and one within a window of words, counts for beside a word. */
    private static final float ADJACENT = 0.2f;

    private static final float NEAR = 0.1f;
    private static final int WINDOW = 8;

    /** Pairs of a text in a language, without its stop words. */
    static Nearness of(String text, Language language) {
        var field = Analysis.field(language);
        var words = Word.in(text, language).stream().map(Word::term).toList();
        var pairs = new ArrayList<Query>();
        for (int i = 1; i < words.size(); i++) {
            var first = words.get(i - 1);
            var second = words.get(i);
            pairs.add(new BoostQuery(new PhraseQuery(field, first, second), ADJACENT));
            pairs.add(new BoostQuery(new PhraseQuery(WINDOW, field, first, second), NEAR));
        }
        return new Nearness(pairs);
    }

    /** The same listings, those first that have the words near each other. */
    Query among(Query found) {
        if (pairs.isEmpty()) {
            return found;
        }
        var query = new BooleanQuery.Builder().add(found, BooleanClause.Occur.MUST);
        pairs.forEach(pair -> query.add(pair, BooleanClause.Occur.SHOULD));
        return query.build();
    }
}
