package org.seamark.catalogue.oai;

import org.seamark.catalogue.Kind;
import org.seamark.catalogue.citation.Creator;
import org.seamark.catalogue.feeds.Markup;
import org.seamark.kernel.Orcid;

/** A record in MODS 3.7, the bibliographic format of the Library of Congress. */
record Mods(Described record, Markup xml) {

    void write() {
        var listing = record.listing();
        listing.title()
                .texts()
                .forEach((language, text) ->
                        xml.open("titleInfo", "xml:lang", language.code())
                                .element("title", text)
                                .shut());
        names();
        xml.element("typeOfResource", type(listing.kind()));
        xml.element(
                "genre",
                record.labels().of(listing.type() == null ? listing.kind() : listing.type()));
        new OriginInfo(record, xml).write();
        listing.allLanguages()
                .forEach(code ->
                        xml.open("language")
                                .element(
                                        "languageTerm",
                                        code,
                                        "type",
                                        "code",
                                        "authority",
                                        "rfc5646")
                                .shut());
        form();
        listing.summary()
                .texts()
                .forEach((language, text) ->
                        xml.element("abstract", text, "xml:lang", language.code()));
        record.subjects().forEach(topic -> xml.open("subject").element("topic", topic).shut());
        record.places().forEach(place -> xml.open("subject").element("geographic", place).shut());
        xml.element("note", record.note().orElse(null));
        identifiers();
        locations();
        record.licence()
                .ifPresent(terms ->
                        xml.element("accessCondition", terms, "type", "use and reproduction"));
        xml.open("recordInfo").element("recordIdentifier", record.identifier()).shut();
    }

    private void names() {
        record.creators().forEach(this::name);
    }

    private void name(Creator creator) {
        xml.open("name", "type", creator.isOrganisation() ? "corporate" : "personal")
                .element("namePart", creator.name())
                .open("role")
                .element("roleTerm", "creator", "type", "text")
                .shut();
        if (creator.identifier() != null) {
            boolean person = Orcid.of(creator.identifier()).isPresent();
            xml.element("nameIdentifier", creator.identifier(), "type", person ? "orcid" : "ror");
        }
        xml.shut();
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case DOCUMENT, STATEMENT, PRACTICE -> "text";
            case TRAINING -> "software, multimedia";
            case VIDEO -> "moving image";
            case EVENT, PROJECT -> "mixed material";
        };
    }

    private void form() {
        var formats = record.formats();
        if (record.pages().isPresent() || !formats.isEmpty()) {
            xml.open("physicalDescription");
            formats.forEach(format -> xml.element("internetMediaType", format));
            record.pages().ifPresent(pages -> xml.element("extent", pages + " pages"));
            xml.shut();
        }
    }

    private void identifiers() {
        xml.element("identifier", record.page(), "type", "uri");
        record.doi().ifPresent(doi -> xml.element("identifier", doi.name(), "type", "doi"));
        record.isbn().ifPresent(isbn -> xml.element("identifier", isbn.digits(), "type", "isbn"));
        record.symbol()
                .ifPresent(symbol -> xml.element("identifier", symbol, "type", "document symbol"));
    }

    private void locations() {
        xml.open("location").element("url", record.page(), "usage", "primary").shut();
        record.links()
                .forEach(link ->
                        xml.open("location")
                                .element("url", link.url(), "displayLabel", link.label())
                                .shut());
        record.files()
                .forEach(file ->
                        xml.open("location")
                                .element(
                                        "url",
                                        record.origin() + file.address(),
                                        "access",
                                        "raw object")
                                .shut());
    }
}
