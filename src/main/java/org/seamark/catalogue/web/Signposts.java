package org.seamark.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.catalogue.citation.LicenceAddress;
import org.seamark.catalogue.jsonld.SchemaType;
import org.seamark.catalogue.oai.Formats;
import org.seamark.catalogue.oai.Site;
import org.seamark.kernel.Address;
import org.seamark.kernel.Doi;
import org.seamark.kernel.Language;
import org.springframework.http.MediaType;

/** The typed links of a record's page by which machines find their way (Signposting). */
record Signposts(RecordPage page, Language language, String origin) {

    /** In characters of all links to files: servers refuse longer headers, and the page has all. */
    private static final int ROOM_FOR_FILES = 3_000;

    /** So many authors are named, for the same reason. */
    private static final int MOST_AUTHORS = 20;

    /** The value of the {@code Link} header. */
    String header() {
        var links = new ArrayList<String>();
        links.add(link(cited(), "cite-as"));
        links.add(link(SchemaType.VOCABULARY + "AboutPage", "type"));
        links.add(
                link(SchemaType.VOCABULARY + SchemaType.of(page.record(), page.listing()), "type"));
        page.record()
                .licence()
                .flatMap(LicenceAddress::of)
                .ifPresent(address -> links.add(link(address, "license")));
        page.citation().creators().stream()
                .flatMap(creator -> Stream.ofNullable(creator.identifier()))
                .distinct()
                .limit(MOST_AUTHORS)
                .forEach(identifier -> links.add(link(identifier, "author")));
        describe(links);
        int room = ROOM_FOR_FILES;
        for (var file : page.files()) {
            var item = item(file);
            room -= item.length();
            if (room >= 0) {
                links.add(item);
            }
        }
        return String.join(", ", links);
    }

    private String cited() {
        return Doi.among(page.links()).map(Doi::url).orElse(origin + Address.lasting(page.code()));
    }

    /** For reference managers, and for harvesters. */
    private void describe(List<String> links) {
        var here = origin + "/" + language.code() + "/" + page.listing().address();
        for (var format : CitationFormat.values()) {
            links.add(described(here + "." + format.suffix(), format.mediaType()));
        }
        links.add(described(origin + "/api/v1/records/" + page.code(), "application/ld+json"));
        var record = "&identifier=" + new Site(origin).identifier(page.code());
        var asked = origin + "/oai?verb=GetRecord&metadataPrefix=";
        Formats.all()
                .forEach((prefix, namespace) ->
                        links.add(
                                described(asked + prefix + record, MediaType.TEXT_XML_VALUE)
                                        + "; profile=\""
                                        + namespace
                                        + "\""));
    }

    private String item(AttachedFile file) {
        var type = file.mediaType().map(known -> "; type=\"" + known + "\"").orElse("");
        return link(origin + file.address(), "item") + type;
    }

    private static String described(String address, String type) {
        return link(address, "describedby") + "; type=\"" + type + "\"";
    }

    /** That of what describes a page. */
    static String describes(String page) {
        return link(page, "describes");
    }

    private static String link(String address, String relation) {
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
