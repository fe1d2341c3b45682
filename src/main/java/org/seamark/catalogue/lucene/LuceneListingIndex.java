package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Embeddings;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.catalogue.Place;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Stretch;
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
    private static final String THESAURI = "thesauri";
    private static final Logger LOG = LoggerFactory.getLogger(LuceneListingIndex.class);
    private static final String FORMAT = "format";

    private final Directory folder;
    private final CurrentLexicon lexicon;
    private final Embeddings embeddings;
    private final FacetValues facets = new FacetValues();
    private volatile OpenIndex open;
    private volatile long number;
    private volatile long taken;
    private volatile String catalogue = "";
    private volatile long thesauri;

    LuceneListingIndex(Directory folder, Supplier<NamesElsewhere> names, Embeddings embeddings)
            throws IOException {
        this.folder = folder;
        this.lexicon = new CurrentLexicon(names);
        this.embeddings = embeddings;
        this.open = OpenIndex.in(folder, facets, lexicon, embeddings);
        goOn();
    }

    /** From where the last commit was; from nothing, where it has another form. */
    private void goOn() throws IOException {
        var data = open.committed();
        if (IndexMark.form(embeddings).equals(data.get(FORMAT))) {
            number = Long.parseLong(data.getOrDefault(NUMBER, "0"));
            catalogue = data.getOrDefault(CATALOGUE, "");
            thesauri = Long.parseLong(data.getOrDefault(THESAURI, "0"));
        } else {
            open.writer().deleteAll();
            open.searchers().maybeRefreshBlocking();
            number = 0;
            catalogue = "";
        }
        taken = number;
    }

    /**
     * Opens the index of a folder; one that cannot be read is set aside and begun anew. Where the
     * disk or another process is in the way, the index itself is none the worse.
     */
    public static LuceneListingIndex open(
            Path folder, Supplier<NamesElsewhere> names, Embeddings embeddings) {
        try {
            return new LuceneListingIndex(FSDirectory.open(folder), names, embeddings);
        } catch (NoSuchFileException | IllegalArgumentException damaged) {
            return anew(folder, names, embeddings, damaged);
        } catch (FileSystemException | LockObtainFailedException inTheWay) {
            throw new UncheckedIOException(inTheWay);
        } catch (IOException damaged) {
            return anew(folder, names, embeddings, damaged);
        }
    }

    private static LuceneListingIndex anew(
            Path folder, Supplier<NamesElsewhere> names, Embeddings embeddings, Exception damaged) {
        var aside = folder.resolveSibling("index-unreadable-" + System.currentTimeMillis());
        LOG.warn("index=unreadable moved={}", aside, damaged);
        try {
            Files.move(folder, aside);
            return new LuceneListingIndex(FSDirectory.open(folder), names, embeddings);
        } catch (IOException e) {
            e.addSuppressed(damaged);
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long taken() {
        return taken;
    }

    @Override
    public long applied() {
        return number;
    }

    @Override
    public String state() {
        return IndexMark.state(catalogue, thesauri, number);
    }

    /** Readers stay with what they had until the folder is open again. */
    @Override
    public void recover() {
        var broken = open;
        if (broken.takesChanges()) {
            return;
        }
        try {
            open = OpenIndex.in(folder, facets, lexicon, embeddings);
            goOn();
            LOG.info("index=reopened number={}", number);
            broken.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void belongTo(UUID owner, long concepts) {
        if (catalogue.equals(owner.toString()) && thesauri == concepts) {
            return;
        }
        try {
            number = open.writer().getDocStats().numDocs > 0 ? -1 : 0;
            open.writer().deleteAll();
            taken = 0;
            catalogue = owner.toString();
            thesauri = concepts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void apply(List<Change> changes) {
        // one for all: after a failure some may still be at work
        var writing = new Writing(open.writer(), lexicon.get(), embeddings);
        changes.parallelStream().forEach(writing::apply);
        taken = changes.getLast().number();
    }

    @Override
    public void show() {
        long shown = taken;
        try {
            open.searchers().maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        number = shown; // last: who asks for it counts on what is found
    }

    @Override
    public void commit() {
        try {
            open.writer()
                    .setLiveCommitData(
                            Map.of(
                                            NUMBER,
                                            Long.toString(taken),
                                            CATALOGUE,
                                            catalogue,
                                            THESAURI,
                                            Long.toString(thesauri),
                                            FORMAT,
                                            IndexMark.form(embeddings))
                                    .entrySet());
            open.writer().commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was gathered since the last call is shown at this one. */
    @Override
    public void gather() {
        if (!read(searcher -> Gathering.begin(open.writer(), searcher.getIndexReader()))) {
            commit(); // before, as a commit also makes what is shown the last but one
            show();
        }
    }

    @Override
    public Results search(Search search) {
        return read(searcher -> searcher.results(search));
    }

    @Override
    public Stretch after(Place place, Search search) {
        return read(searcher -> new Onward(searcher, search).after(place));
    }

    @Override
    public List<Results.Count> counts(Search search, Facet facet) {
        return read(searcher -> searcher.counts(search, facet).of(facet));
    }

    @Override
    public Results first(Search search, int most) {
        return read(searcher -> searcher.first(search, most));
    }

    @Override
    public Results news(Search search, Instant after, Instant until, int most) {
        return read(searcher -> searcher.news(search, after, until, most));
    }

    @Override
    public void walk(Search search, Consumer<List<Reference>> each) {
        var _ = read(searcher -> new Walk(searcher, search).run(each));
    }

    @Override
    public List<Hit> titled(String beginnings, Language language, int most) {
        return read(searcher -> new Beginnings(searcher, language).of(beginnings, most));
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
            var from = open;
            var searcher = from.acquire();
            while (searcher == null && !from.equals(open)) { // opened again in between
                from = open;
                searcher = from.acquire();
            }
            if (searcher == null) {
                throw new AlreadyClosedException("the index is closed");
            }
            try {
                return reading.from(searcher);
            } finally {
                from.searchers().release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits, and frees the folder for another process. */
    @Override
    public void close() {
        try (folder;
                var last = open) {
            if (last.takesChanges()) {
                commit();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
