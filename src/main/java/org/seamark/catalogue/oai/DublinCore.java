package org.seamark.catalogue.oai;

import org.seamark.catalogue.Kind;
import org.seamark.catalogue.feeds.Markup;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;

/** A record in unqualified Dublin Core, in the container that the protocol asks for. */
record DublinCore(Described record, Markup xml) {

    void write() {
        var listing = record.listing();
        texts("dc:title", listing.title());
        record.creators().forEach(creator -> xml.element("dc:creator", creator.name()));
        record.subjects().forEach(subject -> xml.element("dc:subject", subject));
        texts("dc:description", listing.summary());
        xml.element("dc:publisher", listing.publisher());
        xml.element("dc:date", listing.date() == null ? null : listing.date().toString());
        types(listing.kind());
        record.formats().forEach(format -> xml.element("dc:format", format));
        identifiers();
        listing.allLanguages().forEach(code -> xml.element("dc:language", code));
        record.links().stream()
                .map(Link::url)
                .distinct()
                .forEach(url -> xml.element("dc:relation", url));
        record.places().forEach(place -> xml.element("dc:coverage", place));
        xml.element("dc:coverage", record.venue().orElse(null));
        xml.element("dc:coverage", record.note().orElse(null));
        xml.element("dc:rights", record.licence().orElse(null));
    }

    private void texts(String name, LocalizedText texts) {
        texts.texts()
                .forEach((language, text) -> xml.element(name, text, "xml:lang", language.code()));
    }

    /** A word of the DCMI type vocabulary where one fits, and the words of the hub. */
    private void types(Kind kind) {
        xml.element(
                "dc:type",
                switch (kind) {
                    case DOCUMENT, STATEMENT, PRACTICE -> "Text";
                    case TRAINING -> "InteractiveResource";
                    case VIDEO -> "MovingImage";
                    case EVENT -> "Event";
                    case PROJECT -> null;
                });
        xml.element("dc:type", record.labels().of(kind));
        var type = record.listing().type();
        xml.element("dc:type", type == null ? null : record.labels().of(type));
    }

    private void identifiers() {
        xml.element("dc:identifier", record.page());
        record.doi().ifPresent(doi -> xml.element("dc:identifier", doi.url()));
        record.isbn().ifPresent(isbn -> xml.element("dc:identifier", isbn.urn()));
        record.symbol().ifPresent(symbol -> xml.element("dc:identifier", symbol));
        record.files()
                .forEach(file -> xml.element("dc:identifier", record.origin() + file.address()));
    }
}
