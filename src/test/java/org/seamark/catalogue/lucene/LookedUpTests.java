package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookedUpTests {

    private static final List<String> TEXTS =
            List.of("smugglers at sea", "sea rescue", "migrants and smugglers", "rescue at sea");

    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private IndexSearcher searcher;

    @BeforeEach
    void index() throws IOException {
        try (var writer =
                new IndexWriter(folder, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (var text : TEXTS) {
                var document = new Document();
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
                writer.flush(); // a segment for each
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(folder));
    }

    @AfterEach
    void close() throws IOException {
        searcher.getIndexReader().close();
    }

    @Test
    void findsAndWeighsTheSame() throws IOException {
        same(word("sea"));
        same(all(word("sea"), word("rescue")));
        same(any(word("smugglers"), word("unheard"), word("rescue")));
        same(best(word("sea"), new BoostQuery(word("smugglers"), 0.15f), word("unheard")));
        same(all(best(word("sea"), word("unheard")), any(word("at"), word("rescue"))));
        same(without(word("sea"), word("rescue")));
        same(without(word("sea"), word("unheard")));
        same(all(word("sea"), word("unheard")));
    }

    @Test
    void whatIsNotThereIsLeftOut() throws IOException {
        assertThat(lookedUp(word("unheard"))).isInstanceOf(MatchNoDocsQuery.class);
        assertThat(lookedUp(all(word("sea"), word("unheard"))))
                .isInstanceOf(MatchNoDocsQuery.class);
        assertThat(lookedUp(any(word("unheard"), word("unseen"))))
                .isInstanceOf(MatchNoDocsQuery.class);
        assertThat(lookedUp(best(word("sea"), word("unheard")))).isInstanceOf(TermQuery.class);
    }

    private Query lookedUp(Query query) throws IOException {
        return new LookedUp(searcher).of(query);
    }

    private void same(Query query) throws IOException {
        var expected = searcher.search(query, 10).scoreDocs;

        var found = searcher.search(lookedUp(query), 10).scoreDocs;

        assertThat(found).usingRecursiveComparison().isEqualTo(expected);
    }

    private static Query word(String word) {
        return new TermQuery(new Term("text", word));
    }

    private static Query all(Query... queries) {
        return clauses(Occur.MUST, queries);
    }

    private static Query any(Query... queries) {
        return clauses(Occur.SHOULD, queries);
    }

    private static Query clauses(Occur occur, Query... queries) {
        var clauses = new BooleanQuery.Builder();
        for (var query : queries) {
            clauses.add(query, occur);
        }
        return clauses.build();
    }

    private static Query best(Query... queries) {
        return new DisjunctionMaxQuery(List.of(queries), 0f);
    }

    private static Query without(Query wanted, Query unwanted) {
        return new BooleanQuery.Builder()
                .add(wanted, Occur.MUST)
                .add(unwanted, Occur.MUST_NOT)
                .build();
    }
}
