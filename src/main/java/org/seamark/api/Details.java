package org.seamark.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.seamark.catalogue.Publication;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of a record that only those of its kind have, by the names of its native format.
 */
final class Details {

    /** Said of every kind, and what is searched but not shown. */
    static final Set<String> ELSEWHERE =
            Set.of(
                    "title",
                    "summary",
                    "text",
                    "form",
                    "publisher",
                    "authors",
                    "published",
                    "languages",
                    "otherLanguages",
                    "symbol",
                    "licence",
                    "resources",
                    "links",
                    "files",
                    "objectives",
                    "principles",
                    "scope",
                    "regions",
                    "countries",
                    "themes");

    private static final JsonMapper JSON = JsonMapper.shared();

    private Details() {}

    /** The type of a document is said of the record itself, that of a project only here. */
    static Map<String, Object> of(Publication<?> record) {
        var details = new LinkedHashMap<String, Object>();
        JSON.valueToTree(record.description())
                .propertyStream()
                .filter(field -> !ELSEWHERE.contains(field.getKey()))
                .filter(field -> !field.getKey().equals("type") || record.listing().type() == null)
                .forEach(field -> details.put(field.getKey(), field.getValue()));
        return details;
    }
}
