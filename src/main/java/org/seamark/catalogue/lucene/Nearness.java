package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.seamark.kernel.Language;

/**
 * How near a text is to a question, beside having its words: whether those that follow each other
 * there stand together here (the sequential dependence of Metzler and Croft, 2005), whether it has
 * others of their {@link Kin}, and the {@link Company} that they keep. It is weighed among the best
 * by their words alone: for everything that has them it would cost many times the search.
 */
record Nearness(List<String> words, Language language) {

    static final Nearness NONE = new Nearness(List.of(), Language.EN);

    /** As many are weighed again, whatever page is read, so that pages follow each other. */
    static final int WEIGHED = 60;

    /** What a pair side by side, and one within a window of words, counts for beside a word. */
    private static final float ADJACENT = 0.2f;

    private static final float NEAR = 0.1f;
    private static final int WINDOW = 8;

    /** What the kin of a word counts for beside it, in questions of some words. */
    private static final float KIN = 0.5f;

    private static final int SOME_WORDS = 3;

    /** What company counts for, beside each word of a question of many. */
    private static final float COMPANY = 0.2f;

    private static final int MANY_WORDS = 5;

    /** Of a text in a language, without its stop words. */
    static Nearness of(String text, Language language) {
        return new Nearness(Word.in(text, language).stream().map(Word::term).toList(), language);
    }

    private boolean isNothing() {
        return words.size() < 2;
    }

    /** How many must be known to tell the first of them. */
    int needed(int most) {
        return isNothing() ? most : Math.max(most, WEIGHED);
    }

    /** The same in a new order: of the best, first what is nearest to the question. */
    ScoreDoc[] reorder(ScoreDoc[] found, IndexSearcher searcher) throws IOException {
        int weighed = Math.min(WEIGHED, found.length);
        if (isNothing() || weighed < 2) {
            return found;
        }
        var best = Arrays.copyOf(found, weighed);
        var pairs = new Pairs(pairs(), searcher).worth(best);
        var others = others(best, searcher);
        var scores = new HashMap<Integer, Float>();
        for (var one : best) {
            scores.put(
                    one.doc,
                    scored(one)
                            + pairs.getOrDefault(one.doc, 0f)
                            + others.getOrDefault(one.doc, 0f));
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

    private BooleanQuery pairs() {
        var field = Analysis.field(language);
        var pairs = new BooleanQuery.Builder();
        for (int i = 1; i < words.size(); i++) {
            var first = words.get(i - 1);
            var second = words.get(i);
            add(pairs, new PhraseQuery(field, first, second), ADJACENT);
            add(pairs, new PhraseQuery(WINDOW, field, first, second), NEAR);
        }
        return pairs.build();
    }

    /** What other words are worth, by document; only those of longer questions have any. */
    private Map<Integer, Float> others(ScoreDoc[] found, IndexSearcher searcher)
            throws IOException {
        if (words.size() < SOME_WORDS) {
            return Map.of();
        }
        var best =
                Stream.of(found)
                        .map(one -> new ScoreDoc(one.doc, scored(one)))
                        .toArray(ScoreDoc[]::new);
        var others = new BooleanQuery.Builder();
        var kin = new Kin(searcher.getIndexReader(), language);
        for (var word : words) {
            kin.of(word).ifPresent(akin -> add(others, akin, KIN));
        }
        if (words.size() >= MANY_WORDS) {
            var company = new Company(searcher.getIndexReader(), language);
            add(others, company.of(best), COMPANY * words.size());
        }
        for (var one : best) {
            one.score = 0;
        }
        var all = new TopDocs(new TotalHits(best.length, TotalHits.Relation.EQUAL_TO), best);
        var worth = new HashMap<Integer, Float>();
        for (var one :
                QueryRescorer.rescore(searcher, all, others.build(), 1, best.length).scoreDocs) {
            worth.put(one.doc, one.score);
        }
        return worth;
    }

    private static void add(BooleanQuery.Builder query, Query clause, float weight) {
        query.add(new BoostQuery(clause, weight), BooleanClause.Occur.SHOULD);
    }
}
