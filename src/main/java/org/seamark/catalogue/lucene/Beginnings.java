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
        var words = Word.in(typed, Analysis.folded());
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        words.stream()
                .limit(MOST_WORDS)
                .forEach(word -> query.add(beginning(word, language), BooleanClause.Occur.FILTER));
        known.forEach(
                other -> query.add(ListingDocument.query(other), BooleanClause.Occur.MUST_NOT));
        return query.build();
    }

    /** In Arabic a word may have its article, and is looked for by what comes after it. */
    private static Query beginning(Word word, Language language) {
        var field = Analysis.titles(language);
        var term = word.term().substring(0, Math.min(word.term().length(), LONGEST_WORD));
        var bare = beginning(new Term(field, term));
        if (language != Language.AR || term.startsWith(ARTICLE)) {
            return bare;
        }
        return new BooleanQuery.Builder()
                .add(bare, BooleanClause.Occur.SHOULD)
                .add(beginning(new Term(field, ARTICLE + term)), BooleanClause.Occur.SHOULD)
                .build();
    }

    private static Query beginning(Term term) {
        return term.text().codePointCount(0, term.text().length()) <= SHORT
                ? new TermQuery(term)
                : new PrefixQuery(term);
    }
}
