package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Embeddings;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.springframework.util.FileSystemUtils;

/** An index in a folder of its own, for one test; it can be closed and opened again. */
final class IndexInAFolder implements AutoCloseable {

    private final Path folder;
    private final Embeddings embeddings;
    private LuceneListingIndex index;
    private long number;

    IndexInAFolder() {
        this(NamesElsewhere.NONE);
    }

    IndexInAFolder(NamesElsewhere names) {
        this(names, Embeddings.NONE);
    }

    IndexInAFolder(NamesElsewhere names, Embeddings embeddings) {
        this.embeddings = embeddings;
        try {
            folder = Files.createTempDirectory("index");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        index = LuceneListingIndex.open(folder, () -> names, embeddings);
    }

    static IndexInAFolder with(SampleListing... listings) {
        var made = new IndexInAFolder();
        made.publish(listings);
        return made;
    }

    LuceneListingIndex index() {
        return index;
    }

    void publish(SampleListing... listings) {
        for (var listing : listings) {
            publish(listing.make());
        }
    }

    /** Each change by itself, so that there are several segments. */
    void publish(Listing listing) {
        take(listing);
        index.show();
    }

    void take(SampleListing listing) {
        take(listing.make());
    }

    private void take(Listing listing) {
        index.apply(List.of(new Change(++number, listing.reference(), listing)));
    }

    void publishTogether(List<Listing> listings) {
        var changes = new ArrayList<Change>();
        for (var listing : listings) {
            changes.add(new Change(++number, listing.reference(), listing));
        }
        index.apply(changes);
        index.show();
    }

    void withdraw(Listing listing) {
        index.apply(List.of(new Change(++number, listing.reference(), null)));
        index.show();
    }

    /** The titles found, in the language of the reader. */
    List<String> find(Language language, String query) {
        return titles(search(language, query));
    }

    Results search(Language language, String query) {
        return index.search(Search.everything(language).asking(query));
    }

    static List<String> titles(Results results) {
        return results.hits().stream().map(IndexInAFolder::title).toList();
    }

    static String title(Hit hit) {
        return text(hit.title());
    }

    static String text(List<Hit.Fragment> fragments) {
        return fragments.stream().map(Hit.Fragment::text).reduce("", String::concat);
    }

    /** The pieces that answer the query. */
    static List<String> marked(List<Hit.Fragment> fragments) {
        return fragments.stream().filter(Hit.Fragment::hit).map(Hit.Fragment::text).toList();
    }

    /** Of how many segments the last commit is. */
    int segments() {
        try (var directory = FSDirectory.open(folder)) {
            return SegmentInfos.readLatestCommit(directory).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void reopen() {
        index.close();
        index = LuceneListingIndex.open(folder, () -> NamesElsewhere.NONE, embeddings);
    }

    @Override
    public void close() {
        index.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
