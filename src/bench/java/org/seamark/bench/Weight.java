package org.seamark.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a browser fetches to show a page for the first time, in compressed bytes over the wire. */
record Weight(long page, long parts, long fonts) {

    private static final Pattern FACE =
            Pattern.compile(
                    "@font-face\\s*\\{[^}]*url\\(\"(?<file>[^\"]+)\"\\)[^}]*unicode-range:(?<range>[^;}]+)");

    private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");

    static Weight of(int port, String path) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + port + path);
        try (var reader = HttpClient.newHttpClient();
                var connection = new Connection(port)) {
            var page = Jsoup.parse(text(reader, address), address.toString());
            var fonts = new LinkedHashSet<URI>();
            for (var sheet : page.select("link[rel=stylesheet]")) {
                var style = URI.create(sheet.absUrl("href"));
                fonts.addAll(fonts(page, style, text(reader, style)));
            }
            var parts = new LinkedHashSet<URI>();
            for (var part : page.select("link[rel=stylesheet], link[rel~=icon]")) {
                parts.add(URI.create(part.absUrl("href")));
            }
            for (var part : page.select("script[src], img[src]")) {
                parts.add(URI.create(part.absUrl("src")));
            }
            return new Weight(
                    bytes(connection, Set.of(address)),
                    bytes(connection, parts),
                    bytes(connection, fonts));
        }
    }

    /** The typefaces with a character of the page, of each weight: some may not be needed. */
    private static Set<URI> fonts(Document page, URI style, String css) {
        var fonts = new LinkedHashSet<URI>();
        for (var face = FACE.matcher(css); face.find(); ) {
            for (var range = RANGE.matcher(face.group("range")); range.find(); ) {
                int first = Integer.parseInt(range.group(1), 16);
                int last = range.group(2) == null ? first : Integer.parseInt(range.group(2), 16);
                if (page.text().codePoints().anyMatch(c -> c >= first && c <= last)) {
                    fonts.add(style.resolve(face.group("file")));
                }
            }
        }
        return fonts;
    }

    private static long bytes(Connection connection, Set<URI> addresses) throws IOException {
        long bytes = 0;
        for (var address : addresses) {
            var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            var answer = connection.get(address.getRawPath() + query, "Accept-Encoding: gzip\r\n");
            if (answer.status() != 200) {
                throw new IOException(address + " is answered with " + answer.status());
            }
            bytes += answer.bytes();
        }
        return bytes;
    }

    private static String text(HttpClient reader, URI address)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).build();
        return reader.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    void print() {
        System.out.printf(
                "search page over the wire, compressed: %.1f KB; with its styles, scripts and images %.1f KB;"
                        + " with fonts %.1f KB%n",
                page / 1024.0, (page + parts) / 1024.0, (page + parts + fonts) / 1024.0);
    }
}
