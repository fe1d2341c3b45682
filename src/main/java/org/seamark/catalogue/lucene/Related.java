package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.seamark.catalogue.Hit;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/** Listings about the same: those that share the telling words of a title. */
final class Related {

    private static final int WORDS = 6;

    private static final int MOST_REMEMBERED = 20_000;

    private record Key(Reference reference, Language language, int most) {}

    private final CatalogueSearcher searcher;

    /** What was found for this state of the index. */
    private final Map<Key, List<ScoreDoc>> known = new ConcurrentHashMap<>();

    Related(CatalogueSearcher searcher) {
        this.searcher = searcher;
    }

    List<Hit> to(Reference reference, Language language, int most) throws IOException {
        var key = new Key(reference, language, most);
        var documents = known.get(key);
        if (documents == null) {
            documents = List.of(find(reference, language, most));
            if (known.size() < MOST_REMEMBERED) {
                known.put(key, documents);
            }
        }
        return searcher.hits(documents, MatchNoDocsQuery.INSTANCE, language);
    }

    private ScoreDoc[] find(Reference reference, Language language, int most) throws IOException {
        int document = searcher.document(reference);
        if (document < 0) {
            return new ScoreDoc[0];
        }
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var source = new RowSource(leaf.reader());
        var row = Row.read(source, document - leaf.docBase);
        var version = row.version(source, document - leaf.docBase, language);
        var words = tellingWords(version);
        if (words.isEmpty()) {
            return new ScoreDoc[0];
        }
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word.weighed(), BooleanClause.Occur.SHOULD));
        query.add(
                new TermQuery(new Term(ListingDocument.REFERENCE, reference.toString())),
                BooleanClause.Occur.MUST_NOT);
        return searcher.search(query.build(), most).scoreDocs;
    }

    /** The rarest words of the title that others have too. */
    private List<TellingWord> tellingWords(Row.Version version) throws IOException {
        var field = Analysis.field(version.language());
        var words = new LinkedHashSet<String>();
        try (var tokens = Analysis.of(version.language()).tokenStream(field, version.title())) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        }
        var reader = searcher.getIndexReader();
        var found = new ArrayList<TellingWord>();
        for (var word : words) {
            var term = new Term(field, word);
            int listings = reader.docFreq(term);
            if (listings > 1) {
                found.add(new TellingWord(term, listings, reader.maxDoc()));
            }
        }
        found.sort(Comparator.comparingInt(TellingWord::listings));
        return found.subList(0, Math.min(WORDS, found.size()));
    }
}
