package org.seamark.bench;

import java.nio.file.Path;
import java.time.Duration;

/** How many listings a second come in, durable and found, beside bare Lucene's indexing alone. */
record ImportBench(Corpus corpus, Path folder, int listings) {

    void run() throws Exception {
        var file = new Filling(folder, corpus).file(listings);
        var data = folder.resolve("data-import");
        Filling.delete(data);
        Bench.seamark("import", "library", first(file).toString(), "--data", data.toString());
        var took = Bench.seamark("import", "library", file.toString(), "--data", data.toString());
        var bare = bare();
        System.out.printf(
                "%nimport of %,d listings: %.1f s, %,.0f listings/s (all of the command: start,"
                        + " validation, import, index)%n",
                listings, took.toMillis() / 1000.0, rate(took));
        System.out.printf(
                "bare Lucene, one thread: %.1f s, %,.0f listings/s; ratio %.2f%n",
                bare.toMillis() / 1000.0, rate(bare), rate(took) / rate(bare));
    }

    private double rate(Duration took) {
        return listings / (took.toNanos() / 1e9);
    }

    /** One listing, so that the database exists before the clock starts. */
    private Path first(Path file) throws java.io.IOException {
        var first = folder.resolve("first.jsonl");
        try (var lines = java.nio.file.Files.lines(file)) {
            java.nio.file.Files.writeString(first, lines.findFirst().orElseThrow());
        }
        return first;
    }

    private Duration bare() throws Exception {
        var began = System.nanoTime();
        try (var bare = BareLucene.build(folder.resolve("bare"), corpus, listings)) {
            bare.browse();
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
