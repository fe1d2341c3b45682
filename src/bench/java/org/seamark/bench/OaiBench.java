package org.seamark.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Complete harvests by OAI-PMH, one request after the other, as harvesters do it. */
record OaiBench(int port) {

    private static final Pattern TOKEN =
            Pattern.compile("<resumptionToken[^>]*>([^<]+)</resumptionToken>");
    private static final Pattern HEAD = Pattern.compile("<header[ >]");

    /** Pages at either end whose times are compared. */
    private static final int ENDS = 10;

    void run(Path data) throws Exception {
        try (var server = Server.start(data, port);
                var client = HttpClient.newHttpClient()) {
            harvest(client, "ListRecords", "oai_dc"); // until the JVM has compiled what matters
            System.out.printf(
                    "%-16s %-9s %9s %9s %9s %9s %9s %9s%n",
                    "verb", "format", "records", "seconds", "each s", "MB", "first ms", "last ms");
            for (var format : List.of("oai_dc", "datacite", "mods")) {
                harvest(client, "ListRecords", format).print("ListRecords", format);
            }
            harvest(client, "ListIdentifiers", "oai_dc").print("ListIdentifiers", "");
            System.out.printf("resident afterwards %d MB%n", server.residentMegabytes());
        }
    }

    private record Harvest(long records, long bytes, List<Long> pages) {

        void print(String verb, String format) {
            double seconds = pages.stream().mapToLong(Long::longValue).sum() / 1e9;
            System.out.printf(
                    "%-16s %-9s %,9d %9.1f %,9.0f %9.1f %9.1f %9.1f%n",
                    verb,
                    format,
                    records,
                    seconds,
                    records / seconds,
                    bytes / 1e6,
                    median(pages.subList(0, Math.min(ENDS, pages.size()))),
                    median(pages.subList(Math.max(0, pages.size() - ENDS - 1), pages.size() - 1)));
        }

        private static double median(List<Long> nanos) {
            return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElse(0L) / 1e6;
        }
    }

    private Harvest harvest(HttpClient client, String verb, String format)
            throws IOException, InterruptedException {
        long records = 0;
        long bytes = 0;
        var pages = new ArrayList<Long>();
        var query = "&metadataPrefix=" + format;
        while (true) {
            var began = System.nanoTime();
            var address = "http://localhost:%d/oai?verb=%s%s".formatted(port, verb, query);
            var answer =
                    client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            HttpResponse.BodyHandlers.ofString());
            pages.add(System.nanoTime() - began);
            bytes += answer.body().length();
            records += HEAD.matcher(answer.body()).results().count();
            var token = TOKEN.matcher(answer.body());
            if (!token.find()) {
                return new Harvest(records, bytes, pages);
            }
            query = "&resumptionToken=" + token.group(1);
        }
    }
}
