package org.seamark.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;

/** Readers who look again and again for what has been there for a while, and note what is wrong. */
final class Readers implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final String origin;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong pages = new AtomicLong();
    private final List<String> known = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean reading = true;
    private volatile boolean patient;

    Readers(String origin, int many, String first) {
        this.origin = origin;
        known.add(first);
        for (int i = 0; i < many; i++) {
            threads.add(Thread.ofPlatform().start(this::read));
        }
    }

    /** From now on this title must be found by its words. */
    void expect(String title) {
        known.add(title);
    }

    private void read() {
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; reading; i++) {
                look(client, known.get(i % known.size()));
                Thread.sleep(PAUSE); // or they would take a processor from the node that starts
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(HttpClient client, String title) throws InterruptedException {
        try {
            var answer = ask(client, title);
            pages.incrementAndGet();
            if (answer.statusCode() != 200) {
                wrong.add(title + ": " + answer.statusCode());
            } else if (!shows(answer.body(), title)) {
                wrong.add(title + ": not found");
            }
        } catch (IOException failed) {
            wrong.add(title + ": " + failed);
        }
    }

    private HttpResponse<String> ask(HttpClient client, String title)
            throws IOException, InterruptedException {
        var address = URI.create(origin + "/en/search?q=" + title.replace(' ', '+'));
        var request = HttpRequest.newBuilder(address).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException brokenOff) {
            if (!patient) {
                throw brokenOff;
            }
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /**
     * Readers who ask once more where an answer breaks off, as browsers do: of a page that is half
     * sent when its node is killed, no balancer can get the rest.
     */
    Readers patiently() {
        patient = true;
        return this;
    }

    /** Whether a page of results has an entry of this title. */
    static boolean shows(String page, String title) {
        return Jsoup.parse(page).select("main a").eachText().contains(title);
    }

    long pages() {
        return pages.get();
    }

    /** What was not as it should be. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    @Override
    public void close() {
        reading = false;
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
