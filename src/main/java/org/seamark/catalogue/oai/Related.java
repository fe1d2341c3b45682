package org.seamark.catalogue.oai;

import java.util.Optional;
import org.seamark.catalogue.feeds.Markup;
import org.seamark.kernel.Doi;
import org.seamark.kernel.Link;

/** Where the links and files of a record lead, as DataCite names what goes with something. */
record Related(Described record, Markup xml) {

    void write() {
        var links = record.links().stream().filter(link -> !isItsOwn(link)).toList();
        if (links.isEmpty() && record.files().isEmpty()) {
            return;
        }
        xml.open("relatedIdentifiers");
        links.forEach(link ->
                Doi.in(link)
                        .ifPresentOrElse(
                                doi -> related(doi.name(), "DOI", relation(link)),
                                () -> related(link.url(), "URL", relation(link))));
        record.files()
                .forEach(file -> related(record.origin() + file.address(), "URL", "HasVersion"));
        xml.shut();
    }

    /** It is the identifier of the whole. */
    private boolean isItsOwn(Link link) {
        return link.leadsToItself()
                && Doi.in(link).filter(doi -> record.doi().equals(Optional.of(doi))).isPresent();
    }

    private void related(String identifier, String type, String relation) {
        xml.element(
                "relatedIdentifier",
                identifier,
                "relatedIdentifierType",
                type,
                "relationType",
                relation);
    }

    private static String relation(Link link) {
        return link.leadsToItself()
                ? "HasVersion"
                : switch (link.kind()) {
                    case "annex", "summary", "infographic", "presentation" -> "IsSupplementedBy";
                    default -> "References";
                };
    }
}
