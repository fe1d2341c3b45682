package org.seamark.catalogue.opensearch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.OrderingRule;
import org.seamark.catalogue.lucene.Wording;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** A change as OpenSearch takes it: what is to be done, and the document. */
record ListingSource(JsonMapper json, Wording wording) {

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
        addTexts(document, listing);
        for (var facet : Facet.values()) {
            document.put(Fields.facet(facet), facet.in(listing));
        }
        document.put(Fields.facet(Facet.CONCEPT), wording.concepts(listing));
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

    private static void addTexts(Map<String, Object> document, Listing listing) {
        var words = new ArrayList<String>();
        for (var language : Language.values()) {
            var about = new ArrayList<String>();
            listing.title()
                    .in(language)
                    .ifPresent(title -> {
                        words.add(Wording.written(title));
                        document.put(Fields.title(language), Wording.folded(title));
                        about.addAll(
                                Collections.nCopies(
                                        Wording.TITLE_WEIGHT, Wording.searched(title, language)));
                    });
            listing.summary()
                    .in(language)
                    .ifPresent(summary -> {
                        words.add(Wording.written(summary));
                        about.add(Wording.searched(summary, language));
                    });
            var texts = new ArrayList<>(about);
            listing.text()
                    .in(language)
                    .ifPresent(text -> texts.add(Wording.searched(text, language)));
            if (!texts.isEmpty()) {
                document.put(Fields.about(language), about);
                document.put(Wording.field(language), texts);
            }
        }
        document.put(Wording.WORDS, words);
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
