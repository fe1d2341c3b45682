package org.seamark.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Whether entries of a running Seamark are among the first ten found by words in another language:
 * with no names in other languages, with those of countries, regions and types, which every Seamark
 * knows, and with those of its thesaurus too. What is left out is left out as a reader does it.
 *
 * @param questions a table: language, words, and a part of the title that is to be found
 */
record KnownEntries(Path questions, int port) {

    private static final int FIRST = 10;
    private static final Pattern CONCEPT = Pattern.compile("without=([^&]*)");
    private static final Pattern VOCABULARY = Pattern.compile("(country|region|type)\\..*");

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
        int bare = 0;
        int vocabulary = 0;
        int thesaurus = 0;
        for (var question : all) {
            var page = page(question.path());
            boolean found = isFound(page, question);
            boolean byVocabulary =
                    isFound(without(page, question, VOCABULARY.asMatchPredicate()), question);
            boolean byNothing = isFound(without(page, question, code -> false), question);
            thesaurus += found ? 1 : 0;
            vocabulary += byVocabulary ? 1 : 0;
            bare += byNothing ? 1 : 0;
            System.out.printf(
                    "  %s  %-6s %-6s %-6s %s%n",
                    question.language(),
                    word(byNothing),
                    word(byVocabulary),
                    word(found),
                    question.words());
        }
        double size = all.size();
        System.out.printf(
                "recall@10 of %d: %.3f without names in other languages, %.3f with those of countries,"
                        + " regions and types, %.3f with the thesaurus: %.1f and %.1f times%n",
                all.size(),
                bare / size,
                vocabulary / size,
                thesaurus / size,
                thesaurus / (double) bare,
                thesaurus / (double) vocabulary);
    }

    private static String word(boolean found) {
        return found ? "found" : "–";
    }

    /** The same question with the names of fewer concepts. */
    private Document without(Document page, Question question, Predicate<String> kept)
            throws IOException {
        var path = new StringBuilder(question.path());
        for (var link : page.select(".elsewhere dt:has(+ dd) a[href]").eachAttr("href")) {
            var concept = CONCEPT.matcher(link);
            if (concept.find() && !kept.test(concept.group(1))) {
                path.append("&without=").append(concept.group(1));
            }
        }
        return page(path.toString());
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
