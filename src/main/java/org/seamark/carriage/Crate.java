package org.seamark.carriage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes a bag as an RO-Crate (version 1.1), in the words of schema.org. */
final class Crate {

    static final String FILE = "data/ro-crate-metadata.json";

    private static final int BELOW_DATA = "data/".length();

    private final List<Map<String, Object>> files = new ArrayList<>();

    void add(String name, String title, String type, long bytes) {
        var file = new LinkedHashMap<String, Object>();
        file.put("@id", name.substring(BELOW_DATA));
        file.put("@type", "File");
        file.put("name", title);
        file.put("encodingFormat", type);
        file.put("contentSize", Long.toString(bytes));
        files.add(file);
    }

    /** The whole description; the date is that of the last change of a record. */
    Map<String, Object> describe(Instant changed) {
        var root = new LinkedHashMap<String, Object>();
        root.put("@id", "./");
        root.put("@type", "Dataset");
        root.put("name", "A catalogue of Seamark");
        root.put(
                "description",
                "Records in all their languages, with their files, one line of JSON each.");
        root.put("datePublished", LocalDate.ofInstant(changed, ZoneOffset.UTC).toString());
        root.put("license", "As each record says.");
        root.put("hasPart", files.stream().map(file -> Map.of("@id", file.get("@id"))).toList());
        var descriptor = new LinkedHashMap<String, Object>();
        descriptor.put("@id", "ro-crate-metadata.json");
        descriptor.put("@type", "CreativeWork");
        descriptor.put("conformsTo", Map.of("@id", "https://w3id.org/ro/crate/1.1"));
        descriptor.put("about", Map.of("@id", "./"));
        var graph = new ArrayList<Map<String, Object>>(List.of(descriptor, root));
        graph.addAll(files);
        var crate = new LinkedHashMap<String, Object>();
        crate.put("@context", "https://w3id.org/ro/crate/1.1/context");
        crate.put("@graph", graph);
        return crate;
    }
}
