package org.seamark.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Whether entries of a running Seamark are among the first ten found by words in another language,
 * with what it adds in other languages and without.
 *
 * @param questions a table: language, words, and a part of the title that is to be found
 */
record KnownEntries(Path questions, int port) {

    private static final int FIRST = 10;

    /** Words, the page on which they are typed, and the title that they are to find. */
    private record Question(String language, String words, String title) {

        String path() {
            return "/%s/search?q=%s"
                    .formatted(language, URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
    }

    void run() throws IOException {
        var all =
                Files.readAllLines(questions).stream()
                        .map(line -> line.split("\t"))
                        .map(cells -> new Question(cells[0], cells[1], plain(cells[2])))
                        .toList();
        double without = 0;
        double with = 0;
        for (var question : all) {
            var page = page(question.path());
            boolean found = isFound(page, question);
            boolean bare = isFound(withoutNames(page), question);
            with += found ? 1 : 0;
            without += bare ? 1 : 0;
            System.out.printf(
                    "  %s  %-8s %-8s %s%n",
                    question.language(),
                    bare ? "found" : "–",
                    found ? "found" : "–",
                    question.words());
        }
        System.out.printf(
                "recall@10 of %d: %.3f without names in other languages, %.3f with: %.1f times%n",
                all.size(), without / all.size(), with / all.size(), with / without);
    }

    /** Leaves one concept out after the other. */
    private Document withoutNames(Document page) throws IOException {
        var current = page;
        for (int i = 0; i < 20; i++) {
            var used = current.select(".elsewhere dt:has(+ dd) a[href]").first();
            if (used == null) {
                return current;
            }
            current = page(used.attr("href"));
        }
        return current;
    }

    private Document page(String path) throws IOException {
        return Jsoup.connect("http://localhost:" + port + path).maxBodySize(0).get();
    }

    private static boolean isFound(Document page, Question question) {
        List<String> titles = page.select("#results .hit h3").eachText();
        return titles.stream()
                .limit(FIRST)
                .anyMatch(title -> plain(title).contains(question.title()));
    }

    private static String plain(String title) {
        return title.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
