package org.seamark.harvest.oai;

import java.util.List;
import java.util.Map;

/**
 * A record as its repository gives it.
 *
 * @param datestamp of its last change there, as the repository writes it
 * @param fields of its metadata, by the names that a mapping uses; empty for what was deleted
 */
public record Harvested(
        String identifier, String datestamp, boolean deleted, Map<String, List<String>> fields) {

    /** The fields with those of its head, as a mapping finds them. */
    public Map<String, Object> all() {
        var all = new java.util.LinkedHashMap<String, Object>(fields);
        all.put("header.identifier", identifier);
        all.put("header.datestamp", datestamp);
        return all;
    }
}
