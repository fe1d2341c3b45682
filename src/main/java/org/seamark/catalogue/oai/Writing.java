package org.seamark.catalogue.oai;

import java.util.Map;
import org.seamark.catalogue.Entry;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.feeds.Markup;
import org.seamark.kernel.Reference;

/** Writes records: the head that the protocol wants, and what a format makes of the rest. */
record Writing(Site site, Labels labels, Markup xml) {

    void head(Entry entry) {
        xml.open("header", "status", entry.withdrawn() ? "deleted" : null)
                .element("identifier", site.identifier(entry.code()))
                .element("datestamp", Dates.text(entry.changed()));
        entry.sets().stream()
                .filter(set -> set.contains(":"))
                .forEach(set -> xml.element("setSpec", set));
        xml.shut();
    }

    void record(Entry entry, MetadataFormat format, Map<Reference, Publication<?>> publications) {
        xml.open("record");
        head(entry);
        var listing = entry.listing();
        if (listing != null) {
            xml.open("metadata");
            var identifier = site.identifier(entry.code());
            var publication = publications.get(entry.reference());
            format.write(
                    Described.of(listing, identifier, site.origin(), publication, labels), xml);
            xml.shut();
        }
        xml.shut();
    }
}
