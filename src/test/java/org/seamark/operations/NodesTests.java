package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.accounts.web.People;
import org.seamark.accounts.web.Surfer;
import org.seamark.bench.WithoutPages;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.SampleListing;
import org.seamark.database.Database;
import org.seamark.files.FileStore;
import org.seamark.files.SampleFiles;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two nodes on one database behind HAProxy, as docs/operations.md sets them up: one is killed, each
 * is stopped in order and started again, and nobody who reads notices.
 */
class NodesTests {

    private static final Duration START = Duration.ofMinutes(2);
    private static final int READERS = 3;

    @TempDir static Path folder;

    private static ConfigurableApplicationContext writer;
    private static Catalogue catalogue;
    private static Node first;
    private static Node second;
    private static Balancer balancer;
    private static Collector collector;
    private static int published;

    /** The writer brings the database, which for the nodes is one elsewhere. */
    @BeforeAll
    static void twoNodes() throws Exception {
        assumeTrue(
                Balancer.isInstalled(),
                "NOT RUN: two nodes behind a balancer, for there is no HAProxy (apt-get install haproxy)");
        var home = folder.resolve("writer");
        writer = WithoutPages.start(home, "--seamark.starter=false");
        catalogue = writer.getBean(Catalogue.class);
        var key = home.resolve("keys").resolve("instance.key");
        var database = writer.getBean(Database.class);
        collector = new Collector();
        first =
                new Node(
                        folder.resolve("first"),
                        key,
                        database,
                        "seamark.farewell=2s",
                        "management.opentelemetry.tracing.export.otlp.endpoint="
                                + collector.address());
        second =
                new Node(
                        folder.resolve("second"),
                        key,
                        database,
                        "seamark.farewell=2s",
                        "logging.structured.format.file=ecs");
        startTogether();
        balancer = Balancer.before(folder, first, second);
    }

    private static void startTogether() throws Exception {
        try (var starting = Executors.newFixedThreadPool(2)) {
            for (var started :
                    starting.invokeAll(List.<Callable<Node>>of(first::start, second::start))) {
                started.get();
            }
        }
    }

    @AfterAll
    static void stop() {
        Stream.of(balancer, first, second, collector, writer)
                .filter(Objects::nonNull)
                .forEach(one -> assertThatCode(one::close).doesNotThrowAnyException());
    }

    private static String publish() {
        var title = "Lantern number" + ++published;
        catalogue.publish(SampleListing.titled(title).make());
        return title;
    }

    private static boolean finds(Node node, String title) {
        try {
            return Readers.shows(
                    node.server().page("/en/search?q=" + title.replace(' ', '+')), title);
        } catch (Exception gone) {
            return false;
        }
    }

    private static void awaitReady(Node node) {
        await().atMost(START).until(() -> node.told("health/readiness").status() == 200);
    }

    @Test
    void whatIsPublishedIsFoundOnTheOtherNodeWithinSeconds() {
        var lags = new ArrayList<Duration>();
        for (int i = 0; i < 40; i++) {
            var title = publish();
            var committed = System.nanoTime();
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> finds(first, title));
            lags.add(Duration.ofNanos(System.nanoTime() - committed));
        }

        assertThat(Collections.max(lags)).isLessThan(Duration.ofSeconds(5)); // figures: bench nodes
    }

    @Test
    void aNodeThatIsKilledIsNotMissed() throws Exception {
        awaitReady(first);
        awaitReady(second);
        var editors = new Publishers(writer, balancer.origin());
        try (editors;
                var readers = readers().patiently()) {
            await().atMost(START).until(() -> readers.pages() > 20);
            publishSome(readers, 5, first, second);
            awaitMore(editors);
            second.server().kill();
            awaitMore(editors);
            editors.takeTime();
            publishSome(readers, 5, first);
            second.start();
            awaitReady(second);
            awaitMore(editors);
            publishSome(readers, 5, first, second);
            long then = readers.pages();
            await().atMost(START).until(() -> readers.pages() > then + 50);

            assertThat(readers.wrong()).isEmpty();
        }
        assertThat(editors.surprises()).isEmpty();
        for (var node : List.of(first, second)) {
            await().atMost(START)
                    .untilAsserted(
                            () -> assertThat(found(node)).containsAll(editors.acknowledged()));
            assertThat(found(node)).doesNotHaveDuplicates().isSubsetOf(editors.begun());
        }
    }

    private static void awaitMore(Publishers editors) {
        int before = editors.acknowledged().size();
        await().atMost(START).until(() -> editors.acknowledged().size() > before + 9);
    }

    /** All that editors have published, as a node finds it. */
    private static List<String> found(Node node) throws Exception {
        var titles = new ArrayList<String>();
        var next = "/api/v1/search?lang=en&q=" + Publishers.WORD;
        while (!next.isEmpty()) {
            var piece = JsonMapper.shared().readTree(node.server().page(next));
            piece.path("items").forEach(item -> titles.add(item.path("title").asString()));
            next = piece.path("next").asString("").replaceFirst("^https?://[^/]+", "");
        }
        return titles;
    }

    @Test
    void eachNodeIsStartedAgainAndNobodyNotices() throws Exception {
        awaitReady(first);
        awaitReady(second);
        try (var readers = readers()) {
            for (var node : List.of(first, second)) {
                long before = readers.pages();
                await().atMost(START).until(() -> readers.pages() > before + 20);
                assertThat(node.server().stop(60)).isTrue();
                node.start();
                awaitReady(node);
                publishSome(readers, 1, first, second);
            }

            assertThat(readers.wrong()).isEmpty();
        }
    }

    @Test
    void aMonitorIsToldWhatWaitsAndHowFarTheIndexIs() throws Exception {
        awaitReady(first);

        assertThat(first.told("health").body()).contains("\"index\"", "\"lag\"", "\"behind\"");
        assertThat(first.told("health/liveness").status()).isEqualTo(200);
        assertThat(first.told("prometheus").body())
                .contains("seamark_index_lag_seconds 0.0", "seamark_index_behind 0.0")
                .contains("seamark_waiting{what=\"letters\"}")
                .contains("http_server_requests_seconds_count");
        assertThat(first.told("env").status()).isEqualTo(404);
        assertThat(first.server().page("/actuator/health")).doesNotContain("\"status\"");
    }

    @Test
    void tracesNameTheRouteAndNotWhatWasLookedFor() throws Exception {
        awaitReady(first);
        first.server().page("/en/search?q=lighthousekeeper");

        await().atMost(START).until(() -> collector.taken().contains("/search"));
        assertThat(collector.taken()).doesNotContain("lighthousekeeper");
    }

    @Test
    void logsCanBeLinesOfJson() throws Exception {
        awaitReady(second);

        assertThat(Files.readAllLines(folder.resolve("second/log/seamark.log")))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(JsonMapper.shared().readTree(line).get("ecs")).isNotNull());
    }

    @Test
    void whatOneNodeHasGivenIsKnownAtTheOther() throws Exception {
        awaitReady(first);
        awaitReady(second);
        var given = records(first, "none").headers().firstValue("ETag").orElseThrow();

        assertThat(records(second, given).statusCode()).isEqualTo(304);
    }

    private static HttpResponse<String> records(Node node, String tag) throws Exception {
        var address = URI.create(node.origin() + "/api/v1/records?limit=1");
        var request = HttpRequest.newBuilder(address).header("If-None-Match", tag).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Test
    void aSessionAndAnUploadGoOnAtTheOtherNode() throws Exception {
        awaitReady(first);
        awaitReady(second);
        var member = People.in(writer).member();
        var here = new Surfer(first.origin());
        here.signIn(member, "/en/contributions");
        var there = new Surfer(second.origin());
        there.cookies().putAll(here.cookies());

        assertThat(there.get("/en/contributions").status()).isEqualTo(200);
        var bytes = SampleFiles.pdf(1, "Lamp", "");
        var file = new Pieces("/en/files/new").send(bytes, here, there, here);
        assertThat(there.get("/files/" + file + "/state").status()).isEqualTo(200);
        assertThat(writer.getBean(FileStore.class).find(file).orElseThrow().bytes())
                .isEqualTo(bytes.length);
        assertThat(
                        writer.getBean(JdbcClient.class)
                                .sql("select count(*) from files.piece")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void trialsOfAPasswordAreCountedOnBoth() throws Exception {
        awaitReady(first);
        awaitReady(second);
        var address = "203.0.113.77";
        var here = new Surfer(first.origin(), address);
        var there = new Surfer(second.origin(), address);
        for (int i = 0; i < 6; i++) {
            here.signIn("nobody" + i + "@example.org", "seven wrong lamps", "/en");
            there.signIn("nobody" + i + "@example.com", "seven wrong lamps", "/en");
        }

        assertThat(here.signIn("nobody@example.org", "seven wrong lamps", "/en").status())
                .isEqualTo(429);
    }

    private static Readers readers() {
        var title = publish();
        await().atMost(START).until(() -> finds(first, title) && finds(second, title));
        return new Readers(balancer.origin(), READERS, title);
    }

    /** Readers look for them once those nodes that answer have found them. */
    private static List<String> publishSome(Readers readers, int many, Node... answering) {
        var titles = new ArrayList<String>();
        for (int i = 0; i < many; i++) {
            titles.add(publish());
        }
        for (var node : answering) {
            await().atMost(START).until(() -> titles.stream().allMatch(one -> finds(node, one)));
        }
        titles.forEach(readers::expect);
        return titles;
    }
}
