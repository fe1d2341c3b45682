package org.seamark.catalogue.oai;

import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.citation.Creator;
import org.seamark.catalogue.citation.LicenceAddress;
import org.seamark.catalogue.feeds.Markup;
import org.seamark.kernel.Language;
import org.seamark.kernel.Orcid;
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.DocumentType;

/**
 * A record in the metadata schema of DataCite, version 4.6; what that schema demands and nobody
 * knows stands as {@code (:unav)}, its own word for it.
 */
record DataCite(Described record, Markup xml) {

    private static final String UNKNOWN = "(:unav)";

    void write() {
        var listing = record.listing();
        var doi = record.doi();
        doi.ifPresentOrElse(
                known -> xml.element("identifier", known.name(), "identifierType", "DOI"),
                () -> xml.element("identifier", record.page(), "identifierType", "URL"));
        creators();
        titles(listing);
        xml.element("publisher", listing.publisher() == null ? UNKNOWN : listing.publisher());
        xml.element("publicationYear", year(listing));
        xml.element("resourceType", type(listing), "resourceTypeGeneral", general(listing));
        subjects();
        dates(listing);
        listing.allLanguages().stream()
                .findFirst()
                .ifPresent(code -> xml.element("language", code));
        alternates(doi.isPresent());
        new Related(record, xml).write();
        record.pages()
                .ifPresent(pages -> xml.open("sizes").element("size", pages + " pages").shut());
        formats();
        record.licence()
                .ifPresent(terms ->
                        xml.open("rightsList")
                                .element(
                                        "rights",
                                        terms,
                                        "rightsURI",
                                        LicenceAddress.of(terms).orElse(null))
                                .shut());
        descriptions(listing);
        places();
    }

    private void creators() {
        xml.open("creators");
        record.creators().forEach(this::creator);
        if (record.creators().isEmpty()) {
            xml.open("creator").element("creatorName", UNKNOWN).shut();
        }
        xml.shut();
    }

    private void creator(Creator creator) {
        xml.open("creator")
                .element(
                        "creatorName",
                        creator.name(),
                        "nameType",
                        creator.isOrganisation() ? "Organizational" : "Personal");
        if (creator.identifier() != null) {
            boolean person = Orcid.of(creator.identifier()).isPresent();
            xml.element(
                    "nameIdentifier",
                    creator.identifier(),
                    "nameIdentifierScheme",
                    person ? "ORCID" : "ROR",
                    "schemeURI",
                    person ? "https://orcid.org/" : "https://ror.org/");
        }
        xml.shut();
    }

    private void titles(Listing listing) {
        xml.open("titles");
        listing.title()
                .texts()
                .forEach((language, text) ->
                        xml.element("title", text, "xml:lang", language.code()));
        xml.shut();
    }

    private String year(Listing listing) {
        int year =
                listing.date() == null || record.isSpan()
                        ? listing.published().atOffset(ZoneOffset.UTC).getYear()
                        : listing.date().year();
        return "%04d".formatted(year);
    }

    private String type(Listing listing) {
        return listing.type() == null
                ? record.labels().of(listing.kind())
                : record.labels().of(listing.type());
    }

    private static String general(Listing listing) {
        return switch (listing.kind()) {
            case DOCUMENT ->
                    listing.type() == DocumentType.REPORT
                            ? "Report"
                            : listing.type() == DocumentType.JOURNAL_ARTICLE
                                    ? "JournalArticle"
                                    : "Text";
            case STATEMENT, PRACTICE -> "Text";
            case TRAINING -> "InteractiveResource";
            case VIDEO -> "Audiovisual";
            case EVENT -> "Event";
            case PROJECT -> "Project";
        };
    }

    private void subjects() {
        var subjects = record.subjects().toList();
        if (!subjects.isEmpty()) {
            xml.open("subjects");
            subjects.forEach(subject -> xml.element("subject", subject));
            xml.shut();
        }
    }

    private void dates(Listing listing) {
        var date = listing.date();
        if (date != null) {
            boolean span = record.isSpan();
            xml.open("dates")
                    .element(
                            "date",
                            span ? span(listing.kind(), date, listing.until()) : date.toString(),
                            "dateType",
                            span ? "Coverage" : "Issued")
                    .shut();
        }
    }

    /** As RKMS-ISO8601 has it: what is no event and has no known end is open at that side. */
    private static String span(Kind kind, PartialDate from, @Nullable PartialDate until) {
        return until == null ? from + (kind == Kind.EVENT ? "" : "/") : from + "/" + until;
    }

    private void alternates(boolean withPage) {
        if (withPage || record.symbol().isPresent() || record.isbn().isPresent()) {
            xml.open("alternateIdentifiers");
            if (withPage) {
                xml.element("alternateIdentifier", record.page(), "alternateIdentifierType", "URL");
            }
            record.isbn()
                    .ifPresent(isbn ->
                            xml.element(
                                    "alternateIdentifier",
                                    isbn.digits(),
                                    "alternateIdentifierType",
                                    "ISBN"));
            record.symbol()
                    .ifPresent(symbol ->
                            xml.element(
                                    "alternateIdentifier",
                                    symbol,
                                    "alternateIdentifierType",
                                    "Document symbol"));
            xml.shut();
        }
    }

    private void formats() {
        var formats = record.formats();
        if (!formats.isEmpty()) {
            xml.open("formats");
            formats.forEach(format -> xml.element("format", format));
            xml.shut();
        }
    }

    private void descriptions(Listing listing) {
        if (!listing.summary().isEmpty() || record.note().isPresent()) {
            xml.open("descriptions");
            listing.summary()
                    .texts()
                    .forEach((language, text) -> description(text, language, "Abstract"));
            record.note().ifPresent(note -> description(note, Language.EN, "Other"));
            xml.shut();
        }
    }

    private void description(String text, Language language, String type) {
        xml.element("description", text, "xml:lang", language.code(), "descriptionType", type);
    }

    private void places() {
        var places = Stream.concat(record.places(), record.venue().stream()).distinct().toList();
        if (!places.isEmpty()) {
            xml.open("geoLocations");
            places.forEach(
                    place -> xml.open("geoLocation").element("geoLocationPlace", place).shut());
            xml.shut();
        }
    }
}
