package org.seamark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A data folder filled with generated resources, through the same import as everybody's. */
record Filling(Path folder, Corpus corpus) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The folder of a catalogue of this size; made when there is none. */
    Path data(int listings) throws Exception {
        var data = folder.resolve("data-" + listings);
        if (!Files.exists(data.resolve("filled"))) {
            delete(data);
            var file = file(listings);
            Bench.seamark("import", "library", file.toString(), "--data", data.toString());
            Files.delete(file);
            Files.createFile(data.resolve("filled"));
        }
        return data;
    }

    /** Generated resources as JSON lines in the format that imports read. */
    Path file(int listings) throws IOException {
        var file = folder.resolve("resources-" + listings + ".jsonl");
        try (var out = Files.newBufferedWriter(file);
                var progress = Progress.of("generate", listings)) {
            for (int i = 0; i < listings; i++) {
                out.write(line(i));
                out.write('\n');
                progress.step();
            }
        }
        return file;
    }

    private String line(int number) {
        ObjectNode resource = JSON.valueToTree(corpus.resource(number));
        resource.put("key", "bench-" + number);
        return JSON.writeValueAsString(resource);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
