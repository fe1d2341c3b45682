package org.seamark.catalogue.exports;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Listings;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * One object that says what was asked and when, with the entries in a list; every value of a facet
 * has its code and its name in one language. How many there are stands at the end: a file without
 * it was cut off.
 */
final class JsonEntries implements EntryWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Export export;
    private final Listings listings;
    private final Labels labels;
    private final KosovoNote note;
    private final JsonGenerator out;
    private int written;

    JsonEntries(Export export, Listings listings, Labels labels, OutputStream target) {
        this.export = export;
        this.listings = listings;
        this.labels = labels;
        this.note = KosovoNote.of(export, labels);
        out = JSON.createGenerator(target);
        out.writeStartObject();
        out.writeStringProperty("source", export.site());
        out.writeStringProperty("search", export.search());
        out.writeStringProperty("address", export.page());
        out.writeStringProperty("language", export.language().code());
        out.writeStringProperty("exported", export.at().toString());
        out.writeArrayPropertyStart("entries");
    }

    @Override
    public void write(List<Reference> references) {
        for (var listing : listings.find(references)) {
            out.writePOJO(entry(listing));
            written++;
        }
    }

    private Map<String, Object> entry(Listing listing) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", listing.reference().id().toString());
        entry.put("address", export.address(listing.address()));
        put(entry, "title", listing.title());
        put(entry, "summary", listing.summary());
        if (listing.date() != null) {
            entry.put("date", listing.date().toString());
        }
        if (listing.until() != null) {
            entry.put("until", listing.until().toString());
        }
        entry.put("added", listing.published().toString());
        for (var facet : Facet.values()) {
            var values = facet == Facet.YEAR ? List.<String>of() : facet.in(listing);
            if (!values.isEmpty()) {
                entry.put(name(facet), values.stream().map(value -> value(facet, value)).toList());
            }
        }
        if (!note.beside(listing).isEmpty()) {
            entry.put("note", note.text());
        }
        return entry;
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<String, String> value(Facet facet, String value) {
        var both = new LinkedHashMap<String, String>();
        both.put("code", value);
        both.put("label", labels.name(facet, value));
        return both;
    }

    private void put(Map<String, Object> entry, String name, LocalizedText text) {
        text.best(export.language()).ifPresent(spoken -> entry.put(name, spoken));
    }

    @Override
    public void finish() {
        out.writeEndArray();
        out.writeNumberProperty("count", written);
        out.writeEndObject();
        out.flush();
    }
}
