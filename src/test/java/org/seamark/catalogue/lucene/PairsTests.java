package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lucene itself is the yardstick: texts of a few words, so that each pair occurs in many ways. */
class PairsTests {

    private static final int TEXTS = 200;
    private static final int SEGMENT = 60;

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a b c d", "a b a", "c c", "a c c b", "a b unheard"})
    void weighsAsLuceneDoes(String question) throws IOException {
        try (var folder = texts();
                var reader = DirectoryReader.open(folder)) {
            var searcher = new IndexSearcher(reader);
            var phrases = phrases(question.split(" "));
            var all = searcher.search(MatchAllDocsQuery.INSTANCE, TEXTS).scoreDocs;

            var worth = new Pairs(phrases, searcher).worth(all);

            var found = searcher.search(phrases, TEXTS).scoreDocs;
            assertThat(found).isNotEmpty();
            for (var one : found) {
                assertThat(worth.remove(one.doc)).isCloseTo(one.score, within(1e-6f));
            }
            assertThat(worth.values()).allMatch(none -> none == 0);
        }
    }

    private static ByteBuffersDirectory texts() throws IOException {
        var folder = new ByteBuffersDirectory();
        var random = new SplittableRandom(7);
        try (var writer =
                new IndexWriter(folder, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int i = 0; i < TEXTS; i++) {
                var text = new StringBuilder();
                for (int word = random.nextInt(40); word >= 0; word--) {
                    text.append("abcdefghijkl".charAt(random.nextInt(4 + i % 9))).append(' ');
                }
                var document = new Document();
                document.add(new TextField("text", text.toString(), Field.Store.NO));
                writer.addDocument(document);
                if (i % SEGMENT == 0) {
                    writer.flush();
                }
            }
        }
        return folder;
    }

    private static BooleanQuery phrases(String... words) {
        var phrases = new BooleanQuery.Builder();
        for (int i = 1; i < words.length; i++) {
            var side = new PhraseQuery("text", words[i - 1], words[i]);
            var near = new PhraseQuery(8, "text", words[i - 1], words[i]);
            phrases.add(new BoostQuery(side, 0.2f), Occur.SHOULD);
            phrases.add(new BoostQuery(near, 0.1f), Occur.SHOULD);
        }
        return phrases.build();
    }
}
