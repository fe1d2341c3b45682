package org.seamark.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.seamark.catalogue.Catalogue;
import org.seamark.database.Database;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.library.Description;
import org.seamark.library.Library;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** How soon a node finds what another has committed, while nobody and while somebody reads. */
final class NodesBench {

    private static final int PAUSE = 300;

    private final Path folder;
    private final int port;
    private final int samples;
    private final SplittableRandom random = new SplittableRandom(4);
    private final HttpClient client = HttpClient.newHttpClient();
    private int published;

    NodesBench(Path folder, int port, int samples) {
        this.folder = folder;
        this.port = port;
        this.samples = samples;
    }

    /**
     * @param data of the first node, whose database the second uses too
     */
    void run(Path data) throws Exception {
        try (var first = WithoutPages.start(data, "--seamark.starter=false")) {
            var second = second(data);
            try (var server = Server.start(second, port, settings(first))) {
                System.out.printf(
                        "%d listings; a second node follows by looking four times a second%n",
                        first.getBean(Catalogue.class).size());
                print("nobody reads", lags(first));
                try (var readers = new Reading(port)) {
                    var lags = lags(first);
                    print("two read, %,d pages".formatted(readers.pages.get()), lags);
                }
                System.out.printf("resident %d MB%n", server.residentMegabytes());
            }
        }
    }

    /** A data folder of its own, with the key of the first. */
    private Path second(Path data) throws IOException {
        var second = folder.resolve("data-second");
        Filling.delete(second);
        var keys = Files.createDirectories(second.resolve("keys"));
        Files.copy(data.resolve("keys").resolve("instance.key"), keys.resolve("instance.key"));
        return second;
    }

    private static String[] settings(ApplicationContext first) {
        var database = first.getBean(Database.class);
        return new String[] {
            "--seamark.database.url=" + database.url(),
            "--seamark.database.user=" + database.user(),
            "--seamark.database.password=" + database.password()
        };
    }

    private long[] lags(ApplicationContext first) throws Exception {
        var library = first.getBean(Library.class);
        var json = first.getBean(JsonMapper.class);
        var lags = new long[samples];
        for (int i = 0; i < samples; i++) {
            var word = "zq" + System.currentTimeMillis() + "x" + published++;
            var title = LocalizedText.of(Language.EN, "Lantern " + word).texts();
            var description = json.convertValue(Map.of("title", title), Description.class);
            library.records().take("bench-nodes", Map.of(word, description));
            long committed = System.nanoTime();
            while (!isFound(word)) {
                Thread.sleep(1);
            }
            lags[i] = System.nanoTime() - committed;
            Thread.sleep(random.nextInt(PAUSE));
        }
        Arrays.sort(lags);
        return lags;
    }

    private boolean isFound(String word) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:%d/en/search.csv?q=%s".formatted(port, word));
        var answer =
                client.send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString());
        return answer.body().contains("Lantern " + word);
    }

    private static void print(String when, long[] sorted) {
        System.out.printf(
                "from commit to found, %s: p50 %.0f ms, p99 %.0f ms, longest %.0f ms (%d)%n",
                when,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) Math.min(sorted.length - 1, sorted.length * 0.99)] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                sorted.length);
    }

    /** Two who read without a pause. */
    private static final class Reading implements AutoCloseable {

        private final AtomicBoolean going = new AtomicBoolean(true);
        private final AtomicLong pages = new AtomicLong();

        Reading(int port) {
            for (int i = 0; i < 2; i++) {
                Thread.ofPlatform().daemon().start(() -> read(port));
            }
        }

        private void read(int port) {
            try (var connection = new Connection(port)) {
                while (going.get()) {
                    if (connection.get("/en/search?q=migrants").status() == 200) {
                        pages.incrementAndGet();
                    }
                }
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        }

        @Override
        public void close() {
            going.set(false); // each ends with the page that it reads
        }
    }
}
