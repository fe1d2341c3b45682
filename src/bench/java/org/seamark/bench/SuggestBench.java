package org.seamark.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.seamark.kernel.Language;

/**
 * What is offered while somebody types the beginnings of titles and of publishers, over HTTP,
 * beside the look-up of the same beginnings alone in Lucene's own suggester, filled with the same
 * titles.
 */
record SuggestBench(Corpus corpus, Path folder, int listings, Duration each) {

    private static final int[] CONNECTIONS = {1, 4, 8};
    private static final int BEGINNINGS = 5_000;
    private static final int LONGEST = 16;
    private static final int TITLES = 5;

    /** What somebody has typed so far, and the language of the page. */
    private record Typed(Language language, String beginning) {

        String path() {
            return "/%s/search/suggestions?q=%s"
                    .formatted(
                            language.code(), URLEncoder.encode(beginning, StandardCharsets.UTF_8));
        }
    }

    void run(Path data, int port) throws Exception {
        var typed = typed();
        try (var suggester = suggester();
                var server = Server.start(data, port)) {
            var bare =
                    new Yardstick(
                            number ->
                                    suggester
                                            .lookup(
                                                    at(typed, number).beginning(),
                                                    TITLES,
                                                    true,
                                                    false)
                                            .size(),
                            BEGINNINGS);
            bare.warmUp();
            for (int i = 0; i < 2; i++) {
                Load.run(server, 4, each, number -> at(typed, number).path());
            }
            System.out.printf(
                    "%n%,d listings%n%5s %9s %8s %8s %8s %8s %8s %7s%n",
                    listings,
                    "conn",
                    "answers/s",
                    "p50 ms",
                    "p95 ms",
                    "p99 ms",
                    "CPU ms",
                    "bare ms",
                    "failed");
            for (int connections : CONNECTIONS) {
                var alone = bare.measure(connections);
                var load = Load.run(server, connections, each, number -> at(typed, number).path());
                System.out.printf(
                        "%5d %,9.0f %8.2f %8.2f %8.2f %8.3f %8.3f %7d%n",
                        connections,
                        load.perSecond(),
                        load.percentile(0.5),
                        load.percentile(0.95),
                        load.percentile(0.99),
                        load.processor().toNanos() / 1e6,
                        alone.toNanos() / 1e6,
                        load.failed());
            }
        }
    }

    private static Typed at(List<Typed> typed, int number) {
        return typed.get(number % typed.size());
    }

    /** Of one to sixteen characters, most often of a title. */
    private List<Typed> typed() {
        var typed = new ArrayList<Typed>();
        for (int i = 0; i < BEGINNINGS; i++) {
            var random = new SplittableRandom(i * 15_485_863L + 7);
            var resource = corpus.resource(random.nextInt(listings));
            var language = resource.title().languages().iterator().next();
            var text =
                    random.nextInt(5) == 0
                            ? String.valueOf(resource.publisher())
                            : resource.title().in(language).orElseThrow();
            int end = Math.min(text.length(), 1 + random.nextInt(LONGEST));
            typed.add(new Typed(language, text.substring(0, end)));
        }
        return typed;
    }

    private AnalyzingInfixSuggester suggester() throws IOException {
        var place = folder.resolve("suggester");
        Filling.delete(place);
        var suggester =
                new AnalyzingInfixSuggester(FSDirectory.open(place), new StandardAnalyzer());
        try (var progress = Progress.of("Lucene's suggester", listings)) {
            for (int i = 0; i < listings; i++) {
                var resource = corpus.resource(i);
                for (var title : resource.title().texts().values()) {
                    suggester.add(new BytesRef(title), null, 1, null);
                }
                progress.step();
            }
        }
        suggester.commit();
        suggester.refresh();
        return suggester;
    }
}
