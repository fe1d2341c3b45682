package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.seamark.catalogue.Embeddings;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;

/**
 * What is near a question in its meaning, found beside what has its words: the two lists become one
 * by reciprocal rank fusion (Cormack and others, 2009). Nothing, where no model is used.
 *
 * @param near finds them; the nearest first
 */
record Meaning(Query near, List<ScoreDoc> nearest) {

    static final Meaning NONE = new Meaning(MatchNoDocsQuery.INSTANCE, List.of());

    /** How many of each list count; what comes after them stays in the order of its words. */
    static final int FUSED = 100;

    private static final int NEAREST = 50;

    /** The constant of the fusion, as its authors chose it. */
    private static final double DAMPING = 60;

    static String field(Language language) {
        return "meaning_" + language.code();
    }

    static Meaning of(
            Search search, Language language, Embeddings embeddings, CatalogueSearcher searcher)
            throws IOException {
        var place =
                search.order() == Search.Order.BEST
                        ? embeddings.ofQuestion(search.query(), language)
                        : Optional.<float[]>empty();
        if (place.isEmpty()) {
            return NONE;
        }
        var chosen = Narrowing.of(search, MatchAllDocsQuery.INSTANCE);
        var nearest = new KnnFloatVectorQuery(field(language), place.get(), NEAREST, chosen);
        var found = searcher.rewrite(nearest); // walks the graph once, for counts and results
        return new Meaning(found, List.of(searcher.search(found, NEAREST).scoreDocs));
    }

    /** What has the words, or is near. */
    Query or(Query words) {
        return nearest.isEmpty()
                ? words
                : new BooleanQuery.Builder()
                        .add(words, BooleanClause.Occur.SHOULD)
                        .add(new BoostQuery(near, 0), BooleanClause.Occur.SHOULD)
                        .build();
    }

    int needed(int most) {
        return nearest.isEmpty() ? most : Math.max(most, FUSED);
    }

    /** What was found by words or nearness, those first that are early in both lists. */
    ScoreDoc[] fuse(ScoreDoc[] found) {
        if (nearest.isEmpty()) {
            return found;
        }
        Map<Integer, Double> worth = new LinkedHashMap<>();
        Map<Integer, ScoreDoc> documents = new LinkedHashMap<>();
        for (int i = 0; i < found.length; i++) {
            documents.put(found[i].doc, found[i]);
            if (i < FUSED && (float) ((FieldDoc) found[i]).fields[0] > 0) {
                worth.merge(found[i].doc, 1 / (DAMPING + i + 1), Double::sum);
            }
        }
        for (int i = 0; i < nearest.size(); i++) {
            var one = nearest.get(i);
            documents.putIfAbsent(one.doc, one);
            worth.merge(one.doc, 1 / (DAMPING + i + 1), Double::sum);
        }
        var ordered = new ArrayList<>(documents.keySet());
        ordered.sort(
                Comparator.comparing((Integer document) -> worth.getOrDefault(document, 0.0))
                        .reversed());
        return ordered.stream().map(documents::get).toArray(ScoreDoc[]::new);
    }
}
