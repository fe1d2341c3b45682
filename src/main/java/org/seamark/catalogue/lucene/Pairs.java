package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * Weighs phrases of two words in a few documents, as Lucene weighs them: but the places of each
 * word are read once for all phrases that it is in, which costs a quarter. A word that follows
 * itself is left to Lucene.
 */
final class Pairs {

    private record Pair(int first, int second, int window, Similarity.SimScorer weight) {}

    private final IndexSearcher searcher;
    private final Map<Term, Integer> numbers = new LinkedHashMap<>();
    private final List<TermStates> states = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final @Nullable Weight twice;

    Pairs(BooleanQuery phrases, IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        var same = new BooleanQuery.Builder();
        for (var clause : phrases.clauses()) {
            var boosted = (BoostQuery) clause.query();
            var phrase = (PhraseQuery) boosted.getQuery();
            if (phrase.getTerms()[0].equals(phrase.getTerms()[1])) {
                same.add(clause);
            } else {
                add(phrase, boosted.getBoost());
            }
        }
        var rest = same.build();
        twice =
                rest.clauses().isEmpty()
                        ? null
                        : searcher.createWeight(searcher.rewrite(rest), ScoreMode.COMPLETE, 1);
    }

    private void add(PhraseQuery phrase, float boost) throws IOException {
        var words = phrase.getTerms();
        int first = number(words[0]);
        int second = number(words[1]);
        if (states.get(first).docFreq() > 0 && states.get(second).docFreq() > 0) {
            var texts = searcher.collectionStatistics(phrase.getField());
            var weight =
                    searcher.getSimilarity()
                            .scorer(
                                    boost,
                                    texts,
                                    searcher.termStatistics(
                                            words[0],
                                            states.get(first).docFreq(),
                                            states.get(first).totalTermFreq()),
                                    searcher.termStatistics(
                                            words[1],
                                            states.get(second).docFreq(),
                                            states.get(second).totalTermFreq()));
            pairs.add(new Pair(first, second, phrase.getSlop(), weight));
        }
    }

    private int number(Term word) throws IOException {
        var known = numbers.get(word);
        if (known == null) {
            known = states.size();
            numbers.put(word, known);
            states.add(TermStates.build(searcher, word, true));
        }
        return known;
    }

    /** What the pairs of documents are worth, by their numbers. */
    Map<Integer, Float> worth(ScoreDoc[] documents) throws IOException {
        var inOrder = documents.clone();
        Arrays.sort(inOrder, Comparator.comparingInt(one -> one.doc));
        var worth = new HashMap<Integer, Float>();
        var leaves = searcher.getIndexReader().leaves();
        for (int i = 0; i < inOrder.length; ) {
            var leaf = leaves.get(ReaderUtil.subIndex(inOrder[i].doc, leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            int from = i;
            while (i < inOrder.length && inOrder[i].doc < end) {
                i++;
            }
            weigh(leaf, Arrays.copyOfRange(inOrder, from, i), worth);
        }
        return worth;
    }

    private void weigh(LeafReaderContext leaf, ScoreDoc[] documents, Map<Integer, Float> worth)
            throws IOException {
        var words = new ArrayList<Places>();
        String field = "";
        for (var word : numbers.entrySet()) {
            field = word.getKey().field();
            words.add(Places.of(word.getKey(), states.get(word.getValue()), leaf));
        }
        var norms = leaf.reader().getNormValues(field);
        var same = twice == null ? null : twice.scorer(leaf);
        for (var one : documents) {
            int document = one.doc - leaf.docBase;
            for (var word : words) {
                word.read(document);
            }
            long norm = norms != null && norms.advanceExact(document) ? norms.longValue() : 1;
            double sum = 0;
            for (var pair : pairs) {
                float near = words.get(pair.first()).near(words.get(pair.second()), pair.window());
                sum += near > 0 ? pair.weight().score(near, norm) : 0;
            }
            if (same != null && at(same.iterator(), document)) {
                sum += same.score();
            }
            worth.put(one.doc, (float) sum);
        }
    }

    private static boolean at(DocIdSetIterator documents, int document) throws IOException {
        return (documents.docID() < document ? documents.advance(document) : documents.docID())
                == document;
    }
}
