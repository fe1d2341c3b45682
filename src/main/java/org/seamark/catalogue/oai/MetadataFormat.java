package org.seamark.catalogue.oai;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.feeds.Markup;
import org.seamark.catalogue.oai.OaiError.Code;

/** The formats in which records can be had, by the prefix that harvesters ask with. */
enum MetadataFormat {
    OAI_DC(
            "oai_dc",
            "http://www.openarchives.org/OAI/2.0/oai_dc/",
            "http://www.openarchives.org/OAI/2.0/oai_dc.xsd") {
        @Override
        void write(Described record, Markup xml) {
            open(xml, "oai_dc:dc", "xmlns:oai_dc", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
            new DublinCore(record, xml).write();
            xml.shut();
        }
    },
    DATACITE(
            "datacite",
            "http://datacite.org/schema/kernel-4",
            "https://schema.datacite.org/meta/kernel-4.6/metadata.xsd") {
        @Override
        void write(Described record, Markup xml) {
            open(xml, "resource", "xmlns", "version", null);
            new DataCite(record, xml).write();
            xml.shut();
        }
    },
    MODS(
            "mods",
            "http://www.loc.gov/mods/v3",
            "http://www.loc.gov/standards/mods/v3/mods-3-7.xsd") {
        @Override
        void write(Described record, Markup xml) {
            open(xml, "mods", "xmlns", "version", "3.7");
            new Mods(record, xml).write();
            xml.shut();
        }
    };

    static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    final String prefix;
    final String namespace;
    final String schema;

    MetadataFormat(String prefix, String namespace, String schema) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.schema = schema;
    }

    /** The element of the format with what it says of the record. */
    abstract void write(Described record, Markup xml);

    /**
     * Begins a document that says what it follows.
     *
     * @param declaration by which its namespace is known in it
     * @param name of another attribute; without a value there is none
     */
    void open(Markup xml, String root, String declaration, String name, @Nullable String value) {
        xml.open(
                root,
                declaration,
                namespace,
                "xmlns:xsi",
                INSTANCE,
                "xsi:schemaLocation",
                namespace + " " + schema,
                name,
                value);
    }

    static MetadataFormat require(String prefix) {
        return Arrays.stream(values())
                .filter(format -> format.prefix.equals(prefix))
                .findFirst()
                .orElseThrow(() ->
                        new OaiError(Code.CANNOT_DISSEMINATE_FORMAT, "there is no such format"));
    }
}
