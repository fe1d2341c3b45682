package org.seamark.catalogue.jsonld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Citation;
import org.seamark.catalogue.citation.Creator;
import org.seamark.catalogue.citation.LicenceAddress;
import org.seamark.kernel.Address;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import tools.jackson.databind.json.JsonMapper;

/** What a record is, in the words of schema.org, for programs. */
public final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Publication<?> record;
    private final Listing listing;
    private final Citation citation;
    private final Map<String, Object> data = new LinkedHashMap<>();

    private LinkedData(Publication<?> record, Listing listing, Citation citation) {
        this.record = record;
        this.listing = listing;
        this.citation = citation;
    }

    /**
     * As an object.
     *
     * @param listing of the record, and {@code citation} for the reader, where both are known
     * @param origin scheme and host of this site
     */
    public static Map<String, Object> of(
            Publication<?> record,
            Listing listing,
            Citation citation,
            Language reader,
            String origin) {
        return new LinkedData(record, listing, citation).describe(reader, origin);
    }

    /** As it stands in a page, in a block of data that no browser runs: nothing can end it. */
    public static String block(Map<String, Object> data) {
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private Map<String, Object> describe(Language reader, String origin) {
        var here = origin + "/" + reader.code() + "/" + listing.address();
        data.put("@context", "https://schema.org");
        data.put("@type", SchemaType.of(record, listing));
        data.put("@id", origin + Address.lasting(record.code()));
        data.put("url", here);
        listing.title().best(reader).ifPresent(title -> data.put("name", title.text()));
        listing.summary().best(reader).ifPresent(text -> data.put("description", text.brief()));
        put(
                "sameAs",
                record.links().stream().filter(LinkedData::isItsPage).map(Link::url).toList());
        put("identifier", Registers.identifiers(record));
        switch (listing.kind()) {
            case EVENT -> {
                describeEvent();
                put("subjectOf", Encodings.of(record, origin));
            }
            case PROJECT -> {
                describeProject();
                put("subjectOf", Encodings.of(record, origin));
            }
            default -> describeWork(origin);
        }
        data.putAll(record.details());
        return data;
    }

    private void describeEvent() {
        if (listing.date() != null) {
            data.put("startDate", listing.date().toString());
        }
        put("organizer", creators());
    }

    private void describeProject() {
        if (listing.date() != null) {
            data.put("foundingDate", listing.date().toString());
        }
        put("member", creators());
        put("keywords", List.copyOf(listing.classification().themes()));
    }

    private void describeWork(String origin) {
        if (listing.date() != null) {
            data.put("datePublished", listing.date().toString());
        }
        put("inLanguage", listing.allLanguages());
        put("author", creators());
        if (listing.publisher() != null) {
            data.put("publisher", who(Creator.organisation(listing.publisher())));
        }
        put("keywords", List.copyOf(listing.classification().themes()));
        put("encoding", Encodings.of(record, origin));
        if (!record.files().isEmpty()) {
            data.put("isAccessibleForFree", true);
        }
        record.licence()
                .ifPresent(terms -> data.put("license", LicenceAddress.of(terms).orElse(terms)));
    }

    private void put(String name, List<?> values) {
        if (!values.isEmpty()) {
            data.put(name, values);
        }
    }

    private List<Map<String, String>> creators() {
        return citation.creators().stream().map(LinkedData::who).toList();
    }

    private static Map<String, String> who(Creator creator) {
        var who = new LinkedHashMap<String, String>();
        who.put("@type", creator.isOrganisation() ? "Organization" : "Person");
        who.put("name", creator.name());
        if (creator.identifier() != null) {
            who.put("@id", creator.identifier());
        }
        return who;
    }

    /** Its own page elsewhere, and neither its text nor something about it. */
    private static boolean isItsPage(Link link) {
        return link.kind().equals("page");
    }
}
