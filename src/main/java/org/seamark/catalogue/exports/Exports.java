package org.seamark.catalogue.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Listings;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.kernel.Reference;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Writes all that a search finds, a few hundred at a time, however many there are. Commands beside
 * a server have no index, and so none of this.
 */
@Component
@ConditionalOnWebApplication
public class Exports {

    /** What is in memory at once. */
    private static final int AT_ONCE = 250;

    private final ListingIndex index;
    private final Listings listings;
    private final Origins origins;

    Exports(ListingIndex index, Listings listings, Origins origins) {
        this.index = index;
        this.listings = listings;
        this.origins = origins;
    }

    /** What has all the words, in the order of the search, as the index is when it begins. */
    public void write(
            Search search, ExportFormat format, Export export, Labels labels, OutputStream target)
            throws IOException {
        var writer = writer(format, export, labels, target);
        index.walk(search, references -> write(references, writer));
        writer.finish();
    }

    private static void write(List<Reference> references, EntryWriter writer) {
        try {
            for (int i = 0; i < references.size(); i += AT_ONCE) {
                writer.write(references.subList(i, Math.min(i + AT_ONCE, references.size())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EntryWriter writer(
            ExportFormat format, Export export, Labels labels, OutputStream target)
            throws IOException {
        var searched = KosovoNote.of(export, labels).after(export.search());
        return switch (format) {
            case CSV -> new CsvEntries(export, listings, labels, text(target));
            case JSON -> new JsonEntries(export, listings, labels, target);
            case BIB ->
                    new Citations(export, origins, searched, CitationFormat.BIBTEX, text(target));
            case RIS -> new Citations(export, origins, searched, CitationFormat.RIS, text(target));
        };
    }

    private static Writer text(OutputStream target) {
        return new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    }
}
