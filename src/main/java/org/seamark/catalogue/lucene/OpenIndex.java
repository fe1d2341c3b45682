package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Embeddings;

/**
 * One opening of the index: its writer, and the searchers that see what it writes. Lucene closes a
 * writer for good when a disk is full or fails; then the folder is opened again.
 */
record OpenIndex(IndexWriter writer, SearcherManager searchers) implements AutoCloseable {

    private static final double RAM_BUFFER_MB = 64;

    static OpenIndex in(
            Directory folder, FacetValues facets, Supplier<Lexicon> lexicon, Embeddings embeddings)
            throws IOException {
        var settings = new IndexWriterConfig(Analysis.byField());
        settings.setRAMBufferSizeMB(RAM_BUFFER_MB);
        var writer = new IndexWriter(folder, settings);
        try {
            return new OpenIndex(
                    writer, new SearcherManager(writer, searchers(facets, lexicon, embeddings)));
        } catch (IOException | RuntimeException unreadable) {
            writer.rollback(); // frees the folder for the next attempt
            throw unreadable;
        }
    }

    private static SearcherFactory searchers(
            FacetValues facets, Supplier<Lexicon> lexicon, Embeddings embeddings) {
        return new SearcherFactory() {
            @Override
            public CatalogueSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                    throws IOException {
                return new CatalogueSearcher(reader, facets, lexicon, embeddings);
            }
        };
    }

    boolean takesChanges() {
        return writer.isOpen();
    }

    /** What was written beside the last commit. */
    Map<String, String> committed() {
        var data = new HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /** A searcher, to be released again; none, where this opening is closed. */
    @Nullable CatalogueSearcher acquire() throws IOException {
        try {
            return (CatalogueSearcher) searchers.acquire();
        } catch (AlreadyClosedException closed) {
            return null;
        }
    }

    /** What was not committed is lost, and merges are given up: nobody waits for them. */
    @Override
    public void close() throws IOException {
        try (searchers) {
            writer.rollback();
        }
    }
}
