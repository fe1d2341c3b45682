package org.seamark.catalogue.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Listings;
import org.seamark.kernel.Formula;
import org.seamark.kernel.Reference;

/**
 * A row for each entry, in the words of one language; several values are parted by semicolons. It
 * begins with a byte order mark, without which spreadsheets take it for something else than UTF-8.
 */
final class CsvEntries implements EntryWriter {

    /** The facets that have a column. */
    private static final List<Facet> FACETS =
            List.of(
                    Facet.OBJECTIVE,
                    Facet.PRINCIPLE,
                    Facet.SCOPE,
                    Facet.REGION,
                    Facet.COUNTRY,
                    Facet.LANGUAGE,
                    Facet.OTHER_LANGUAGE);

    private final Export export;
    private final Listings listings;
    private final Labels labels;
    private final KosovoNote note;
    private final CsvWriter rows;

    CsvEntries(Export export, Listings listings, Labels labels, Writer target) throws IOException {
        this.export = export;
        this.listings = listings;
        this.labels = labels;
        this.note = KosovoNote.of(export, labels);
        target.write('\uFEFF');
        rows = CsvWriter.builder().build(target);
        rows.writeRecord(columns());
    }

    private List<String> columns() {
        var columns = new ArrayList<String>();
        columns.add(labels.text("search.column.title"));
        columns.add(labels.text("search.column.summary"));
        columns.add(labels.text("facet.kind"));
        columns.add(labels.text("facet.type"));
        columns.add(labels.text("facet.publisher"));
        columns.add(labels.text("search.column.date"));
        columns.add(labels.text("search.column.until"));
        FACETS.forEach(facet -> columns.add(labels.text("facet." + facet.parameter())));
        columns.add(labels.text("search.column.added"));
        columns.add(labels.text("search.column.address"));
        columns.add(labels.text("search.column.search"));
        columns.add(labels.text("search.column.search-address"));
        columns.add(labels.text("search.column.exported"));
        columns.add(labels.text("search.column.note"));
        return columns;
    }

    @Override
    public void write(List<Reference> references) {
        for (var listing : listings.find(references)) {
            var cells = new ArrayList<String>();
            cells.add(listing.title().best(export.language()).orElseThrow().text());
            cells.add(listing.summary().best(export.language()).map(s -> s.text()).orElse(""));
            cells.add(names(listing, Facet.KIND));
            cells.add(names(listing, Facet.TYPE));
            cells.add(names(listing, Facet.PUBLISHER));
            cells.add(Objects.toString(listing.date(), ""));
            cells.add(Objects.toString(listing.until(), ""));
            FACETS.forEach(facet -> cells.add(names(listing, facet)));
            cells.add(listing.published().truncatedTo(ChronoUnit.SECONDS).toString());
            cells.add(export.address(listing.address()));
            cells.add(export.search());
            cells.add(export.page());
            cells.add(export.day().toString());
            cells.add(note.beside(listing));
            rows.writeRecord(cells.stream().map(Formula::unarmed).toList());
        }
    }

    private String names(Listing listing, Facet facet) {
        return facet.in(listing).stream()
                .map(value -> labels.name(facet, value))
                .collect(Collectors.joining("; "));
    }

    @Override
    public void finish() throws IOException {
        rows.flush();
    }
}
