package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The listing index on Lucene. One process writes a folder; the commit holds how far the index has
 * followed the catalogue, so that what a crash takes away is applied again.
 */
public final class LuceneListingIndex implements ListingIndex, AutoCloseable {

    static final String NUMBER = "number";
    static final String CATALOGUE = "catalogue";
    private static final Logger LOG = LoggerFactory.getLogger(LuceneListingIndex.class);
    private static final String FORMAT = "format";

    /** Counted up when documents change their form; an index of another form is built anew. */
    private static final String THIS_FORMAT = "3";

    private static final double RAM_BUFFER_MB = 64;

    private final FSDirectory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long number;
    private String catalogue;

    private LuceneListingIndex(FSDirectory folder) throws IOException {
        this.folder = folder;
        var settings = new IndexWriterConfig(Analysis.byField());
        settings.setRAMBufferSizeMB(RAM_BUFFER_MB);
        this.writer = new IndexWriter(folder, settings);
        var facets = new FacetValues();
        this.searchers =
                new SearcherManager(
                        writer,
                        new org.apache.lucene.search.SearcherFactory() {
                            @Override
                            public CatalogueSearcher newSearcher(
                                    org.apache.lucene.index.IndexReader reader,
                                    org.apache.lucene.index.@org.jspecify.annotations.Nullable
                                            IndexReader
                                            previous)
                                    throws IOException {
                                return new CatalogueSearcher(reader, facets);
                            }
                        });
        var data = committed();
        if (THIS_FORMAT.equals(data.get(FORMAT))) {
            this.number = Long.parseLong(data.getOrDefault(NUMBER, "0"));
            this.catalogue = data.getOrDefault(CATALOGUE, "");
        } else {
            this.catalogue = "";
        }
    }

    /** Opens the index of a folder; one that cannot be read is set aside and begun anew. */
    public static LuceneListingIndex open(Path folder) {
        try {
            return new LuceneListingIndex(FSDirectory.open(folder));
        } catch (IOException | IllegalArgumentException unreadable) {
            try {
                if (java.nio.file.Files.isDirectory(folder)) {
                    java.nio.file.Files.move(
                            folder,
                            folder.resolveSibling(
                                    "index-unreadable-" + System.currentTimeMillis()));
                }
                return new LuceneListingIndex(FSDirectory.open(folder));
            } catch (IOException e) {
                e.addSuppressed(unreadable);
                throw new UncheckedIOException(e);
            }
        }
    }

    private Map<String, String> committed() {
        var data = new java.util.HashMap<String, String>();
        var live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    @Override
    public long applied() {
        return number;
    }

    @Override
    public void belongTo(UUID owner) {
        if (catalogue.equals(owner.toString())) {
            return;
        }
        try {
            writer.deleteAll();
            number = 0;
            catalogue = owner.toString();
            commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void apply(List<Change> changes) {
        changes.parallelStream().forEach(this::apply);
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        number = changes.getLast().number(); // last: who asks for it counts on what is found
    }

    /** A listing that Lucene refuses is not found, and keeps no other out. */
    private void apply(Change change) {
        var id = new Term(ListingDocument.REFERENCE, change.reference().toString());
        try {
            if (change.listing() != null) {
                try {
                    writer.updateDocument(id, ListingDocument.of(change.listing()));
                    return;
                } catch (IllegalArgumentException refused) {
                    LOG.warn("listing=refused reference={}", change.reference(), refused);
                }
            }
            writer.deleteDocuments(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void commit() {
        try {
            writer.setLiveCommitData(
                    Map.of(
                                    NUMBER, Long.toString(number),
                                    CATALOGUE, catalogue,
                                    FORMAT, THIS_FORMAT)
                            .entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Results search(Search search) {
        return read(searcher -> searcher.results(search));
    }

    @Override
    public List<Results.Count> counts(Search search, Facet facet) {
        return read(searcher -> searcher.counts(search).of(facet));
    }

    @Override
    public Results first(Search search, int most) {
        return read(searcher -> searcher.first(search, most));
    }

    @Override
    public List<Hit> related(Reference reference, Language language, int most) {
        return read(searcher -> searcher.related().to(reference, language, most));
    }

    @Override
    public Set<Reference> references() {
        return read(CatalogueSearcher::references);
    }

    private interface Reading<T> {
        T from(CatalogueSearcher searcher) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            var searcher = (CatalogueSearcher) searchers.acquire();
            try {
                return reading.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits, and frees the folder for another process. */
    @Override
    public void close() {
        try (folder;
                writer;
                searchers) {
            commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
