package org.seamark.catalogue.jsonld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.Doi;
import org.seamark.kernel.Isbn;

/** The names of a record elsewhere, in the words of schema.org. */
final class Registers {

    private Registers() {}

    /** What it is called in registers, and where it was taken from. */
    static List<Map<String, String>> identifiers(Publication<?> record) {
        var identifiers = new ArrayList<Map<String, String>>();
        Doi.among(record.links()).ifPresent(doi -> identifiers.add(identifier("doi", doi.name())));
        Isbn.among(record.links())
                .ifPresent(isbn -> identifiers.add(identifier("isbn", isbn.digits())));
        if (record.provenance().isImported()) {
            identifiers.add(identifier(record.provenance().source(), record.sourceKey()));
        }
        return identifiers;
    }

    private static Map<String, String> identifier(String register, String name) {
        var identifier = new LinkedHashMap<String, String>();
        identifier.put("@type", "PropertyValue");
        identifier.put("propertyID", register);
        identifier.put("value", name);
        return identifier;
    }
}
