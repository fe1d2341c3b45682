package org.seamark.catalogue.oai;

import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.feeds.Markup;
import org.seamark.kernel.PartialDate;

/**
 * By whom and when something was issued or, of what nobody issues, when and where it is, in MODS.
 */
record OriginInfo(Described record, Markup xml) {

    void write() {
        var listing = record.listing();
        if (record.isSpan()) {
            span(listing);
        } else if (listing.publisher() != null || listing.date() != null) {
            xml.open("originInfo").element("publisher", listing.publisher());
            date("dateIssued", listing.date(), null);
            xml.shut();
        }
    }

    /** When and where it takes place: nobody issued it then. */
    private void span(Listing listing) {
        if (listing.date() == null && record.venue().isEmpty()) {
            return;
        }
        xml.open("originInfo", "eventType", listing.kind().code());
        record.venue()
                .ifPresent(venue ->
                        xml.open("place").element("placeTerm", venue, "type", "text").shut());
        var until = listing.until();
        boolean single = until == null && listing.kind() == Kind.EVENT;
        date("dateOther", listing.date(), single ? null : "start");
        date("dateOther", until, "end");
        xml.shut();
    }

    private void date(String element, @Nullable PartialDate date, @Nullable String point) {
        xml.element(
                element,
                date == null ? null : date.toString(),
                "encoding",
                "w3cdtf",
                "point",
                point);
    }
}
