package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Embeddings;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;

class FailingDiskTests {

    private final Disk disk = new Disk(new ByteBuffersDirectory());
    private final Listing first = SampleListing.titled("First").make();
    private final Listing second = SampleListing.titled("Second").make();

    @Test
    void theIndexGoesOnWhenThereIsRoomAgain() throws IOException {
        var index = new LuceneListingIndex(disk, () -> NamesElsewhere.NONE, Embeddings.NONE);
        publish(index, 1, first);
        index.commit();
        disk.full = true;
        assertThatThrownBy(() -> publish(index, 2, second))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(titles(index)).containsExactly("First");

        disk.full = false;
        index.recover();
        assertThat(index.applied()).isEqualTo(1);
        publish(index, 2, second);
        index.close();

        assertThat(titles(new LuceneListingIndex(disk, () -> NamesElsewhere.NONE, Embeddings.NONE)))
                .containsExactly("First", "Second");
    }

    @Test
    void aCommitThatFailsIsMadeAgain() throws IOException {
        var index = new LuceneListingIndex(disk, () -> NamesElsewhere.NONE, Embeddings.NONE);
        publish(index, 1, first);
        disk.full = true;
        assertThatThrownBy(index::commit).isInstanceOf(UncheckedIOException.class);
        disk.full = false;
        index.recover();
        index.commit();

        index.close();
        assertThat(
                        new LuceneListingIndex(disk, () -> NamesElsewhere.NONE, Embeddings.NONE)
                                .applied())
                .isEqualTo(1);
    }

    @Test
    void whileTheDiskIsFullItStaysAsItWas() throws IOException {
        var index = new LuceneListingIndex(disk, () -> NamesElsewhere.NONE, Embeddings.NONE);
        publish(index, 1, first);
        index.commit();
        disk.full = true;
        for (int attempt = 0; attempt < 3; attempt++) {
            index.recover();
            assertThatThrownBy(() -> publish(index, 2, second))
                    .isInstanceOf(UncheckedIOException.class);
        }

        assertThat(titles(index)).containsExactly("First");
        index.close();
    }

    private static void publish(LuceneListingIndex index, long number, Listing listing) {
        index.apply(List.of(new Change(number, listing.reference(), listing)));
        index.show();
    }

    private static List<String> titles(LuceneListingIndex index) {
        return IndexInAFolder.titles(index.search(Search.everything(Language.EN))).stream()
                .sorted()
                .toList();
    }

    /** A disk that can be filled up; it stays open, as a folder does. */
    private static final class Disk extends FilterDirectory {

        private boolean full;

        Disk(Directory folder) {
            super(folder);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
                throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return super.createTempOutput(prefix, suffix, context);
        }

        @Override
        public void close() {}
    }
}
