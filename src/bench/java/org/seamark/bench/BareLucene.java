package org.seamark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.seamark.kernel.Language;
import org.seamark.library.Description;

/**
 * The yardstick: the same listings in an index as Lucene's own documentation would make it, and the
 * same word as a term query, or any word of the same question, with counts of the same facets and
 * the first twenty documents. It reads no stored field, marks nothing, makes no page.
 */
final class BareLucene implements AutoCloseable {

    private static final List<String> FACETS =
            List.of(
                    "objective",
                    "principle",
                    "scope",
                    "region",
                    "country",
                    "type",
                    "kind",
                    "language",
                    "other",
                    "publisher",
                    "year");
    private static final Map<Language, Analyzer> ANALYZERS =
            Map.of(
                    Language.AR, new ArabicAnalyzer(),
                    Language.ZH, new SmartChineseAnalyzer(),
                    Language.EN, new EnglishAnalyzer(),
                    Language.FR, new FrenchAnalyzer(),
                    Language.RU, new RussianAnalyzer(),
                    Language.ES, new SpanishAnalyzer());

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final DefaultSortedSetDocValuesReaderState facets;

    private BareLucene(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.facets = new DefaultSortedSetDocValuesReaderState(reader, config());
    }

    /** Lucene's own for a language. */
    static Analyzer analyzer(Language language) {
        return ANALYZERS.getOrDefault(language, new KeywordAnalyzer());
    }

    private static FacetsConfig config() {
        var config = new FacetsConfig();
        FACETS.forEach(facet -> config.setMultiValued(facet, true));
        return config;
    }

    /** The index of so many generated resources; made when the folder holds another. */
    static BareLucene open(Path folder, Corpus corpus, int listings) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            if (DirectoryReader.indexExists(directory)) {
                var reader = DirectoryReader.open(FSDirectory.open(folder));
                if (reader.numDocs() == listings) {
                    return new BareLucene(reader);
                }
                reader.close();
            }
        }
        return build(folder, corpus, listings);
    }

    /** Makes the index anew from so many generated resources. */
    static BareLucene build(Path folder, Corpus corpus, int listings) throws IOException {
        var fields = new HashMap<String, Analyzer>();
        ANALYZERS.forEach((language, analyzer) -> fields.put(language.code(), analyzer));
        var settings =
                new IndexWriterConfig(new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields))
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setRAMBufferSizeMB(64);
        var config = config();
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, settings);
                var progress = Progress.of("bare Lucene", listings)) {
            for (int i = 0; i < listings; i++) {
                writer.addDocument(config.build(document(corpus.resource(i))));
                progress.step();
            }
        }
        return new BareLucene(DirectoryReader.open(FSDirectory.open(folder)));
    }

    private static Document document(Description resource) {
        var document = new Document();
        for (var language : resource.title().languages()) {
            for (var text : List.of(resource.title(), resource.summary(), resource.text())) {
                text.in(language)
                        .ifPresent(value ->
                                document.add(
                                        new TextField(language.code(), value, Field.Store.NO)));
            }
        }
        var classification = resource.classification();
        classification.objectives().forEach(o -> facet(document, "objective", o.code()));
        classification.principles().forEach(p -> facet(document, "principle", p.code()));
        classification.regions().forEach(r -> facet(document, "region", r.code()));
        classification.countries().forEach(c -> facet(document, "country", c));
        facet(document, "scope", String.valueOf(classification.scope()));
        facet(document, "type", String.valueOf(resource.type()));
        facet(document, "kind", resource.form().code());
        resource.languages().forEach(l -> facet(document, "language", l.code()));
        resource.otherLanguages().forEach(l -> facet(document, "other", l));
        facet(document, "publisher", String.valueOf(resource.publisher()));
        facet(document, "year", String.valueOf(resource.published()).substring(0, 4));
        return document;
    }

    private static void facet(Document document, String facet, String value) {
        document.add(new SortedSetDocValuesFacetField(facet, value));
    }

    /** Finds a word, counts and takes the first twenty; returns how many there are. */
    long search(Corpus.Query query) throws IOException {
        var words = terms(query);
        return search(
                words.isEmpty() ? MatchNoDocsQuery.INSTANCE : new TermQuery(words.getFirst()));
    }

    /** The same with any word of a question. */
    long ask(Corpus.Query question) throws IOException {
        var any = new BooleanQuery.Builder();
        terms(question).forEach(word -> any.add(new TermQuery(word), BooleanClause.Occur.SHOULD));
        return search(any.build());
    }

    /** The same without a word. */
    long browse() throws IOException {
        return search(MatchAllDocsQuery.INSTANCE);
    }

    private long search(Query query) throws IOException {
        var found =
                FacetsCollectorManager.search(searcher, query, 20, new FacetsCollectorManager());
        if (found.topDocs().totalHits.value() > 0) {
            var counts = new SortedSetDocValuesFacetCounts(facets, found.facetsCollector());
            for (var facet : FACETS) {
                counts.getTopChildren(12, facet);
            }
        }
        return found.topDocs().totalHits.value();
    }

    private static List<Term> terms(Corpus.Query query) {
        var field = query.language().code();
        return words(analyzer(query.language()), query.typed()).stream()
                .map(word -> new Term(field, word))
                .toList();
    }

    /** What an analyser makes of a text. */
    static List<String> words(Analyzer analyzer, String text) {
        var words = new ArrayList<String>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
