package org.seamark.catalogue.oai;

import java.util.LinkedHashMap;
import java.util.Map;

/** The formats in which every record can be had, for those who tell others of them. */
public final class Formats {

    private Formats() {}

    /** Namespaces by the prefixes that harvesters ask with. */
    public static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        for (var format : MetadataFormat.values()) {
            all.put(format.prefix, format.namespace);
        }
        return all;
    }
}
