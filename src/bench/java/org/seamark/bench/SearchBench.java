package org.seamark.bench;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;

/** The pages that readers open most, at several loads, beside the same words on bare Lucene. */
record SearchBench(Corpus corpus, Path folder, int listings, Duration each) {

    private static final int[] CONNECTIONS = {1, 4, 8, 32};

    /** Warming up ends when a round costs more than this share of the one before. */
    private static final double ENOUGH = 0.97;

    /**
     * The second compiler of the JVM is busy for about two minutes; a noisy round tells nothing.
     */
    private static final int LEAST_ROUNDS = 8;

    private static final int MOST_ROUNDS = 16;

    void run(Path data, int port) throws Exception {
        new Starts(folder, port).run();
        try (var bare = BareLucene.open(folder.resolve("bare"), corpus, listings);
                var server = Server.start(data, port)) {
            System.out.printf(
                    "later start with %,d listings: %.1f s; resident %d MB%n",
                    listings, server.started().toMillis() / 1000.0, server.residentMegabytes());
            var records = records(port);
            Weight.of(port, "/en/search?q=migrants").print();
            var search = new Yardstick(number -> bare.search(corpus.query(number)), 10_000);
            var question = new Yardstick(number -> bare.ask(corpus.question(number)), 2_000);
            var browse = new Yardstick(number -> bare.browse(), 500);
            search.warmUp();
            question.warmUp();
            browse.warmUp();
            warmUp(server, records);
            System.out.printf(
                    "resident after warming up %d MB%n%n%-12s %5s %9s %8s %8s %8s %9s %8s %7s %7s%n",
                    server.residentMegabytes(),
                    "page",
                    "conn",
                    "pages/s",
                    "p50 ms",
                    "p95 ms",
                    "p99 ms",
                    "CPU ms",
                    "bare ms",
                    "ratio",
                    "failed");
            for (int connections : CONNECTIONS) {
                line("search", server, connections, this::search, search);
                line("question", server, connections, this::question, question);
                line("browse", server, connections, this::browse, browse);
                line("record", server, connections, number -> at(records, number), null);
                line("objective", server, connections, this::objective, null);
            }
            System.out.printf("%nresident under load %d MB%n", server.residentMegabytes());
        }
    }

    private void line(
            String page,
            Server server,
            int connections,
            IntFunction<String> paths,
            @Nullable Yardstick yardstick)
            throws InterruptedException {
        var bare = yardstick == null ? null : yardstick.measure(connections);
        var load = Load.run(server, connections, each, paths);
        System.out.printf(
                "%-12s %5d %,9.0f %8.2f %8.2f %8.2f %9.3f %8s %7s %7d%n",
                page,
                connections,
                load.perSecond(),
                load.percentile(0.5),
                load.percentile(0.95),
                load.percentile(0.99),
                load.processor().toNanos() / 1e6,
                bare == null ? "-" : "%.3f".formatted(bare.toNanos() / 1e6),
                bare == null
                        ? "-"
                        : "%.2f".formatted(load.processor().toNanos() / (double) bare.toNanos()),
                load.failed());
    }

    /** Until the JVM has compiled what matters: a round is hardly cheaper than the one before. */
    private void warmUp(Server server, List<String> records) throws InterruptedException {
        var pages =
                List.<IntFunction<String>>of(
                        this::browse,
                        number -> at(records, number),
                        this::objective,
                        this::question,
                        this::search);
        double before = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double used = 0;
            for (var paths : pages) {
                used = Load.run(server, 4, each, paths).processor().toNanos();
            }
            if (round >= LEAST_ROUNDS && used > before * ENOUGH) {
                return;
            }
            before = used;
        }
    }

    private String search(int number) {
        return page(corpus.query(number));
    }

    private String question(int number) {
        return page(corpus.question(number));
    }

    private static String page(Corpus.Query query) {
        return "/%s/search?q=%s"
                .formatted(
                        query.language().code(),
                        URLEncoder.encode(query.typed(), StandardCharsets.UTF_8));
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
}
