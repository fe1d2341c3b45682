package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.seamark.catalogue.Hit;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/** Listings about the same: those that share the telling words of a title. */
final class Related {

    private static final int WORDS = 6;

    private final CatalogueSearcher searcher;

    Related(CatalogueSearcher searcher) {
        this.searcher = searcher;
    }

    List<Hit> to(Reference reference, Language language, int most) throws IOException {
        int document = searcher.document(reference);
        if (document < 0) {
            return List.of();
        }
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var row = Row.read(leaf.reader(), document - leaf.docBase);
        var version = row.version(leaf.reader(), document - leaf.docBase, language);
        var words = tellingWords(version);
        if (words.isEmpty()) {
            return List.of();
        }
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(word), BooleanClause.Occur.SHOULD));
        query.add(
                new TermQuery(new Term(ListingDocument.REFERENCE, reference.toString())),
                BooleanClause.Occur.MUST_NOT);
        var found = searcher.search(query.build(), most);
        return searcher.hits(List.of(found.scoreDocs), MatchNoDocsQuery.INSTANCE, language);
    }

    /** The rarest words of the title that others have too. */
    private List<Term> tellingWords(Row.Version version) throws IOException {
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
        record Rarity(Term word, int listings) {}
        var reader = searcher.getIndexReader();
        return words.stream()
                .map(word -> new Term(field, word))
                .map(word -> {
                    try {
                        return new Rarity(word, reader.docFreq(word));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .filter(word -> word.listings() > 1)
                .sorted(Comparator.comparingInt(Rarity::listings))
                .limit(WORDS)
                .map(Rarity::word)
                .toList();
    }
}
