package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/** Finds titles by the beginnings of their words, while somebody is typing. */
record Beginnings(CatalogueSearcher searcher, Language reader) {

    /** Beginnings of at most so many characters are in the index as they are. */
    static final int SHORT = 3;

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;
    private static final String ARTICLE = "ال";

    /** Those in the reader's language first, each in the language in which it begins so. */
    List<Hit> of(String typed, int most) throws IOException {
        var hits = new ArrayList<Hit>();
        for (var language : Analysis.languagesOf(typed, reader)) {
            var query = query(typed, language, hits.stream().map(Hit::reference).toList());
            var found = most > hits.size() ? first(query, most - hits.size()) : new ScoreDoc[0];
            hits.addAll(searcher.hits(List.of(found), MatchNoDocsQuery.INSTANCE, language));
        }
        return hits;
    }

    private ScoreDoc[] first(Query query, int most) throws IOException {
        var order = Sorting.of(Search.everything(reader));
        return searcher.search(query, new TopFieldCollectorManager(order, most, 1)).scoreDocs;
    }

    private static Query query(String typed, Language language, List<Reference> known) {
        var query = new BooleanQuery.Builder();
        var field = Analysis.titles(language);
        var words = ways(typed, language);
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        words.forEach(ways -> query.add(any(field, ways), BooleanClause.Occur.FILTER));
        known.forEach(
                other -> query.add(ListingDocument.query(other), BooleanClause.Occur.MUST_NOT));
        return query.build();
    }

    /** In Arabic a word may have its article, and is looked for by what comes after it. */
    static List<List<String>> ways(String typed, Language language) {
        return Word.in(typed, Analysis.folded()).stream()
                .limit(MOST_WORDS)
                .map(word -> word.term().substring(0, Math.min(word.term().length(), LONGEST_WORD)))
                .map(word ->
                        language != Language.AR || word.startsWith(ARTICLE)
                                ? List.of(word)
                                : List.of(word, ARTICLE + word))
                .toList();
    }

    private static Query any(String field, List<String> ways) {
        var any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(beginning(new Term(field, way)), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private static Query beginning(Term term) {
        return term.text().codePointCount(0, term.text().length()) <= SHORT
                ? new TermQuery(term)
                : new PrefixQuery(term);
    }
}
