package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.seamark.kernel.Language;

/**
 * The words that the titles and summaries of the best answers share: what else is about the same
 * has them too. The relevance model of Lavrenko and Croft (2001), among the best only, so that it
 * finds nothing that has no word of the question.
 */
record Company(IndexReader reader, Language language) {

    private static final int BEST = 5;
    private static final int WORDS = 20;

    /** What more than one in so many have tells nothing. */
    private static final int COMMON = 5;

    private record Shared(Term word, double weight) {}

    /** The words that several of the best have, together as heavy as one. */
    Query of(ScoreDoc[] found) throws IOException {
        var query = new BooleanQuery.Builder();
        var shared = found[0].score > 0 ? shared(found) : List.<Shared>of();
        double all = shared.stream().mapToDouble(Shared::weight).sum();
        for (var one : shared) {
            query.add(
                    new BoostQuery(new TermQuery(one.word()), (float) (one.weight() / all)),
                    BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private List<Shared> shared(ScoreDoc[] found) throws IOException {
        var weights = new HashMap<String, Double>();
        var shared = new HashSet<String>();
        for (int i = 0; i < Math.min(BEST, found.length); i++) {
            double likely = Math.pow(found[i].score / found[0].score, 2);
            words(found[i].doc)
                    .forEach((word, share) -> {
                        if (weights.merge(word, likely * share, Double::sum) > likely * share) {
                            shared.add(word);
                        }
                    });
        }
        weights.keySet().retainAll(shared);
        var telling = new ArrayList<Shared>();
        var rarity = new HashMap<Term, Double>();
        for (var one : weights.entrySet()) {
            var word = new Term(Analysis.field(language), one.getKey());
            int having = reader.docFreq(word);
            if (having <= reader.numDocs() / COMMON + 2) {
                telling.add(new Shared(word, one.getValue()));
                rarity.put(word, Math.log(1 + (reader.numDocs() - having + 0.5) / (having + 0.5)));
            }
        }
        telling.sort(
                Comparator.comparingDouble(
                                (Shared one) -> one.weight() * rarity.getOrDefault(one.word(), 0.0))
                        .reversed()
                        .thenComparing(Shared::word));
        return telling.subList(0, Math.min(WORDS, telling.size()));
    }

    /**
     * The share of each word in a title and a summary; nothing where it has none in the language.
     */
    private Map<String, Double> words(int document) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        int place = document - leaf.docBase;
        var source = new RowSource(leaf.reader());
        var version = Row.read(source, place).version(source, place, language);
        if (version.language() != language) {
            return Map.of();
        }
        var words = Word.in(version.title() + "\n" + version.summary(), language);
        var shares = new HashMap<String, Double>();
        words.forEach(word -> shares.merge(word.term(), 1.0 / words.size(), Double::sum));
        return shares;
    }
}
