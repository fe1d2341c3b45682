package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;

class SortingTests {

    private static final Search SEARCH = Search.everything(Language.EN).asking("lamp");
    private static final TermQuery LAMP = new TermQuery(new Term("text", "lamp"));

    record Entry(int words, int rank, int high, int low) {}

    /** Listings many of which share their score, their rank and half of their identifier. */
    @Provide
    Arbitrary<List<Entry>> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.integers())
                .as(Entry::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 200)
    void theBestAreThoseOfTheWholeOrder(
            @ForAll("entries") List<Entry> entries, @ForAll @IntRange(min = 1, max = 20) int most)
            throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            write(folder, entries);
            try (var reader = DirectoryReader.open(folder)) {
                var searcher = new IndexSearcher(reader);

                var first =
                        Sorting.first(most, LAMP, SEARCH, Nearness.NONE, Meaning.NONE, searcher);

                var whole = new TopFieldCollectorManager(Sorting.of(SEARCH), most, 1);
                assertThat(documents(first))
                        .isEqualTo(documents(searcher.search(LAMP, whole).scoreDocs));
            }
        }
    }

    private static void write(ByteBuffersDirectory folder, List<Entry> entries) throws IOException {
        try (var writer = new IndexWriter(folder, new IndexWriterConfig())) {
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                var document = new Document();
                document.add(new TextField("text", "lamp ".repeat(entry.words), Field.Store.NO));
                document.add(new NumericDocValuesField(ListingDocument.RANK, entry.rank));
                document.add(new NumericDocValuesField(ListingDocument.ID_HIGH, entry.high));
                document.add(new NumericDocValuesField(ListingDocument.ID_LOW, entry.low));
                writer.addDocument(document);
                if (i % 7 == 6) {
                    writer.flush(); // a segment of its own
                }
            }
        }
    }

    private static List<Integer> documents(ScoreDoc[] found) {
        return Arrays.stream(found).map(one -> one.doc).toList();
    }
}
