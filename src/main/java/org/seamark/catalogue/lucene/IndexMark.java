package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.seamark.catalogue.Embeddings;
import org.springframework.modulith.NamedInterface;

/** How far an index on the disk has come, and of which catalogue; read beside whoever writes it. */
@NamedInterface("index")
public record IndexMark(String catalogue, long number, int listings) {

    /**
     * Counted up when documents change their form; an index of another form is built anew. Rows
     * hold places in lists of codes, and so these lists are part of the form.
     */
    private static final String THIS_FORMAT = "11 " + Row.codes();

    /** Places of another model, or of none, make another index. */
    static String form(Embeddings embeddings) {
        return (THIS_FORMAT + " " + embeddings.name()).strip();
    }

    /** What is found, shortly: of a catalogue with its thesauri, up to a number. */
    static String state(String catalogue, long thesauri, long number) {
        return Integer.toHexString(Objects.hash(catalogue, thesauri)) + "-" + number;
    }

    /** Reads it; fails where there is no index that can be read. */
    public static IndexMark of(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            var data = reader.getIndexCommit().getUserData();
            return new IndexMark(
                    data.getOrDefault(LuceneListingIndex.CATALOGUE, ""),
                    Long.parseLong(data.getOrDefault(LuceneListingIndex.NUMBER, "0")),
                    reader.numDocs());
        } catch (IllegalArgumentException unknownFormat) {
            throw new IOException(unknownFormat);
        }
    }
}
