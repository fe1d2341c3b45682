package org.seamark.catalogue.opensearch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.OrderingRule;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/**
 * A change as OpenSearch takes it: what is to be done, and the document.
 *
 * @param concepts of thesauri that a listing is about
 */
record ListingSource(JsonMapper json, Function<Listing, Set<String>> concepts) {

    /**
     * In lines. The number of a change is the version of its document, so that of two nodes which
     * bring it the later one changes nothing.
     */
    String lines(Change change) {
        var place =
                Map.of(
                        "_id",
                        change.reference().toString(),
                        "version",
                        change.number(),
                        "version_type",
                        "external_gte");
        var listing = change.listing();
        return listing == null
                ? json.writeValueAsString(Map.of("delete", place)) + "\n"
                : json.writeValueAsString(Map.of("index", place))
                        + "\n"
                        + json.writeValueAsString(document(change.number(), listing))
                        + "\n";
    }

    private Map<String, Object> document(long number, Listing listing) {
        var document = new LinkedHashMap<String, Object>();
        for (var language : Language.values()) {
            listing.title()
                    .in(language)
                    .ifPresent(text -> document.put(Fields.title(language), text));
            listing.summary()
                    .in(language)
                    .ifPresent(text -> document.put(Fields.summary(language), text));
            listing.text()
                    .in(language)
                    .ifPresent(text -> document.put(Fields.text(language), text));
        }
        for (var facet : Facet.values()) {
            document.put(Fields.facet(facet), facet.in(listing));
        }
        document.put(Fields.facet(Facet.CONCEPT), concepts.apply(listing));
        document.put(Fields.REFERENCE, listing.reference().toString());
        document.put(Fields.NUMBER, number);
        document.put(Fields.RANK, OrderingRule.rank(listing));
        document.put(Fields.ADDED, listing.published().toEpochMilli());
        if (listing.isNews()) {
            document.put(Fields.NEWS, listing.published().toEpochMilli());
        }
        if (listing.date() != null) {
            document.put(Fields.DATE, listing.date().start().toEpochDay());
        }
        document.put(Fields.ID_HIGH, listing.reference().id().getMostSignificantBits());
        document.put(Fields.ID_LOW, listing.reference().id().getLeastSignificantBits());
        document.put(Fields.LISTING, withoutText(listing));
        return document;
    }

    /** What results show. */
    private static Listing withoutText(Listing listing) {
        return new Listing(
                listing.reference(),
                listing.kind(),
                listing.address(),
                listing.title(),
                listing.summary(),
                new LocalizedText(Map.of()),
                listing.classification(),
                listing.type(),
                listing.languages(),
                listing.otherLanguages(),
                listing.publisher(),
                listing.date(),
                listing.until(),
                listing.published(),
                listing.imported());
    }
}
