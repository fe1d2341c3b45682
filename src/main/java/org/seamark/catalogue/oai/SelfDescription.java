package org.seamark.catalogue.oai;

import java.util.function.Consumer;
import org.seamark.catalogue.Harvests;
import org.seamark.catalogue.feeds.Markup;
import org.seamark.catalogue.oai.OaiError.Code;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What this repository says of itself: its name, its formats, its sets. */
@Component
final class SelfDescription {

    private static final String SCHEME = "http://www.openarchives.org/OAI/2.0/oai-identifier";

    private final Harvests harvests;
    private final Sets sets;
    private final String contact;

    SelfDescription(Harvests harvests, Sets sets, @Value("${seamark.contact:}") String contact) {
        this.harvests = harvests;
        this.sets = sets;
        this.contact = contact.strip();
    }

    Consumer<Markup> identify(Site site) {
        var earliest = Dates.text(harvests.earliest());
        return xml -> {
            xml.element("repositoryName", "Seamark")
                    .element("baseURL", site.base())
                    .element("protocolVersion", "2.0")
                    .element("adminEmail", contact.isEmpty() ? postmaster(site) : contact)
                    .element("earliestDatestamp", earliest)
                    .element("deletedRecord", "persistent")
                    .element("granularity", "YYYY-MM-DDThh:mm:ssZ");
            if (site.host().contains(".")) {
                identifiers(site, xml);
            }
        };
    }

    /** Where nobody is named, the address that every mail server has; the schema wants a dot. */
    private static String postmaster(Site site) {
        return "postmaster@" + (site.host().contains(".") ? site.host() : "localhost.localdomain");
    }

    private static void identifiers(Site site, Markup xml) {
        xml.open("description")
                .open(
                        "oai-identifier",
                        "xmlns",
                        SCHEME,
                        "xsi:schemaLocation",
                        SCHEME + " " + SCHEME + ".xsd")
                .element("scheme", "oai")
                .element("repositoryIdentifier", site.host())
                .element("delimiter", ":")
                .element("sampleIdentifier", site.identifier("k3v9xq7m2p"))
                .shut()
                .shut();
    }

    /** All formats there are of every record. */
    Consumer<Markup> formats(Asked asked, Site site) {
        var unknown =
                asked.argument("identifier")
                        .filter(id -> site.code(id).flatMap(harvests::find).isEmpty());
        if (unknown.isPresent()) {
            throw new OaiError(Code.ID_DOES_NOT_EXIST, "there is no such record");
        }
        return xml -> {
            for (var format : MetadataFormat.values()) {
                xml.open("metadataFormat")
                        .element("metadataPrefix", format.prefix)
                        .element("schema", format.schema)
                        .element("metadataNamespace", format.namespace)
                        .shut();
            }
        };
    }

    /** All at once: no token was ever given out for them. */
    Consumer<Markup> sets(Asked asked) {
        if (asked.argument(Verb.TOKEN).isPresent()) {
            throw new OaiError(Code.BAD_RESUMPTION_TOKEN, "the list of sets is whole");
        }
        return xml -> {
            for (var set : sets.all()) {
                xml.open("set")
                        .element("setSpec", set.spec())
                        .element("setName", set.name())
                        .shut();
            }
        };
    }
}
