package org.seamark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How long a server takes to its first page: in a new data folder, where it makes the database and
 * takes in the starter content, and in the same folder later.
 */
record Starts(Path folder, int port) {

    private static final int LATER = 3;

    void run() throws IOException, InterruptedException {
        var data = folder.resolve("data-new");
        Filling.delete(data);
        var cache = hasCache() ? "with a cache" : "the first after a build, without a cache";
        print("first start (" + cache + ")", data);
        for (int i = 0; i < LATER; i++) {
            print("later start", data);
        }
        Filling.delete(data);
    }

    private void print(String what, Path data) throws IOException, InterruptedException {
        try (var server = Server.start(data, port)) {
            System.out.printf(
                    "%s: %.1f s; resident %d MB%n",
                    what, server.started().toMillis() / 1000.0, server.residentMegabytes());
        }
    }

    private static boolean hasCache() throws IOException {
        var runs = Path.of("target", "run");
        var current = runs.resolve(Files.readString(runs.resolve("current")).strip());
        try (var caches = Files.newDirectoryStream(current, "*.aot*")) {
            return caches.iterator().hasNext();
        }
    }
}
