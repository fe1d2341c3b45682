package org.seamark.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.seamark.kernel.Language;

/**
 * The yardstick of quality: Lucene's BM25 and its own analyser for a language, any word of the
 * question in title or text.
 */
final class PlainSearch implements AutoCloseable {

    private static final String NAME = "name";
    private static final List<String> TEXTS = List.of("title", "text");
    private static final int ANSWERS = 100;

    private final Analyzer analyzer;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainSearch(TestCollection collection, Language language) throws IOException {
        analyzer = BareLucene.analyzer(language);
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var entry : collection.documents().entrySet()) {
                var document = new Document();
                document.add(new StringField(NAME, entry.getKey(), Field.Store.YES));
                document.add(new TextField("title", entry.getValue().title(), Field.Store.NO));
                document.add(new TextField("text", entry.getValue().text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    List<String> answer(String question) throws IOException {
        var query = new BooleanQuery.Builder();
        try (var tokens = analyzer.tokenStream("text", question)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                for (var field : TEXTS) {
                    query.add(
                            new TermQuery(new Term(field, word.toString())),
                            BooleanClause.Occur.SHOULD);
                }
            }
            tokens.end();
        }
        var answers = new ArrayList<String>();
        var stored = searcher.storedFields();
        for (var found : searcher.search(query.build(), ANSWERS).scoreDocs) {
            answers.add(stored.document(found.doc).get(NAME));
        }
        return answers;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
