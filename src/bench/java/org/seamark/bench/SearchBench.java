package org.seamark.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jsoup.Jsoup;

/** The pages that readers open most, at several loads, beside the same words on bare Lucene. */
record SearchBench(Corpus corpus, Path folder, int listings, Duration each) {

    private static final int[] CONNECTIONS = {1, 4, 8, 32};
    private static final int YARDSTICK_QUERIES = 20_000;

    void run(Path data, int port) throws Exception {
        Duration bareSearch;
        Duration bareBrowse;
        try (var bare = BareLucene.open(folder.resolve("bare"), corpus, listings)) {
            bareSearch = yardstick(number -> bare.search(corpus.query(number)), YARDSTICK_QUERIES);
            bareBrowse = yardstick(number -> bare.browse(), YARDSTICK_QUERIES / 20);
        }
        Server.start(data, port).close(); // the first after a build leaves a cache to the next
        try (var server = Server.start(data, port)) {
            System.out.printf(
                    "started in %.1f s; resident %d MB%n",
                    server.started().toMillis() / 1000.0, server.residentMegabytes());
            var records = records(port);
            var weight = weight(port, "/en/search?q=migrants");
            System.out.printf("search page over the wire, compressed: %.1f KB%n", weight / 1024.0);
            warmUp(server, records);
            System.out.printf(
                    "resident after warming up %d MB%n%n%-12s %5s %9s %8s %8s %8s %9s %7s %7s%n",
                    server.residentMegabytes(),
                    "page",
                    "conn",
                    "pages/s",
                    "p50 ms",
                    "p95 ms",
                    "p99 ms",
                    "CPU ms",
                    "ratio",
                    "failed");
            for (int connections : CONNECTIONS) {
                line("search", server, connections, this::search, bareSearch);
                line("browse", server, connections, this::browse, bareBrowse);
                line("record", server, connections, number -> at(records, number), null);
                line("objective", server, connections, this::objective, null);
            }
            System.out.printf("%nresident under load %d MB%n", server.residentMegabytes());
            System.out.printf(
                    "bare Lucene: search %.3f ms, browse %.3f ms of CPU%n",
                    bareSearch.toNanos() / 1e6, bareBrowse.toNanos() / 1e6);
        }
    }

    private void line(
            String page,
            Server server,
            int connections,
            IntFunction<String> paths,
            @org.jspecify.annotations.Nullable Duration yardstick)
            throws InterruptedException {
        var load = Load.run(server, connections, each, paths);
        System.out.printf(
                "%-12s %5d %,9.0f %8.2f %8.2f %8.2f %9.3f %7s %7d%n",
                page,
                connections,
                load.perSecond(),
                load.percentile(0.5),
                load.percentile(0.95),
                load.percentile(0.99),
                load.processor().toNanos() / 1e6,
                yardstick == null
                        ? "-"
                        : "%.2f"
                                .formatted(
                                        load.processor().toNanos() / (double) yardstick.toNanos()),
                load.failed());
    }

    private void warmUp(Server server, List<String> records) throws InterruptedException {
        var pages =
                List.<IntFunction<String>>of(
                        this::search,
                        this::browse,
                        number -> at(records, number),
                        this::objective,
                        this::search);
        for (var paths : pages) {
            Load.run(server, 4, each.multipliedBy(2), paths);
        }
    }

    private String search(int number) {
        var query = corpus.query(number);
        return "/%s/search?q=%s"
                .formatted(
                        query.language().code(),
                        URLEncoder.encode(query.word(), StandardCharsets.UTF_8));
    }

    private String browse(int number) {
        return "/" + corpus.query(number).language().code() + "/search";
    }

    private String objective(int number) {
        return "/%s/objectives/%d"
                .formatted(corpus.query(number).language().code(), 1 + number % 23);
    }

    private static String at(List<String> records, int number) {
        return records.get(number % records.size());
    }

    /** Addresses of records all over the catalogue. */
    private List<String> records(int port) throws IOException, InterruptedException {
        var records = new ArrayList<String>();
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 60; i++) {
                var page = URI.create("http://localhost:" + port + search(i * 7));
                var answer =
                        client.send(
                                HttpRequest.newBuilder(page).build(),
                                HttpResponse.BodyHandlers.ofString());
                for (var link : Jsoup.parse(answer.body()).select(".hit a[href*=/library/]")) {
                    records.add(link.attr("href"));
                }
            }
        }
        if (records.isEmpty()) {
            throw new IllegalStateException("no record found on the search pages");
        }
        return records;
    }

    private static long weight(int port, String path) throws IOException {
        try (var connection = new Connection(port)) {
            return connection.get(path, "Accept-Encoding: gzip\r\n").bytes();
        }
    }

    private interface Yardstick {
        long run(int number) throws IOException;
    }

    /** Processor time of one run, after as many to warm up; the number of hits keeps it honest. */
    private static Duration yardstick(Yardstick yardstick, int times) throws IOException {
        long found = 0;
        for (int i = 0; i < times; i++) {
            found += yardstick.run(i);
        }
        var threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            found += yardstick.run(i);
        }
        var used = Duration.ofNanos((threads.getCurrentThreadCpuTime() - began) / times);
        System.out.printf("bare Lucene found %,d on average%n", found / (2L * times));
        return used;
    }
}
