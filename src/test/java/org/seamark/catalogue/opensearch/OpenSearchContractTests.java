package org.seamark.catalogue.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.ListingIndexContract;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.servers.JarServer;
import tools.jackson.databind.json.JsonMapper;

/** On a real OpenSearch, in a process of its own. */
class OpenSearchContractTests implements ListingIndexContract {

    @TempDir static Path folder;
    private static JarServer server;
    private static Cluster cluster;

    @BeforeAll
    static void start() throws Exception {
        int base = freePort();
        server =
                JarServer.start(
                        "opensearch",
                        folder.resolve("opensearch.log"),
                        List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"),
                        "org.codelibs.opensearch.runner.OpenSearchRunner",
                        "-basePath",
                        folder.resolve("opensearch").toString(),
                        "-numOfNode",
                        "1",
                        "-baseHttpPort",
                        Integer.toString(base - 1));
        cluster = new Cluster(URI.create("http://localhost:" + base), JsonMapper.shared());
        await().atMost(Duration.ofMinutes(3)).until(OpenSearchContractTests::answers);
    }

    /** Its launcher looks for one up to 9299. */
    private static int freePort() {
        return IntStream.range(9250, 9299)
                .filter(OpenSearchContractTests::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static boolean answers() {
        try {
            return cluster.ask("GET", "/_cluster/health").at("/number_of_nodes").asInt() > 0;
        } catch (UncheckedIOException | Refused notYet) {
            return false;
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static OpenSearchListingIndex index(String alias) {
        return new OpenSearchListingIndex(
                cluster, alias, JsonMapper.shared(), listing -> Set.of("unbis-lamps"));
    }

    @Override
    public ListingIndex index() {
        var index = index("test-" + UUID.randomUUID());
        index.belongTo(UUID.randomUUID(), 0);
        return index;
    }

    @Test
    void anotherNodeGoesOnWhereTheFirstHasCome() {
        var alias = "nodes-" + UUID.randomUUID();
        var catalogue = UUID.randomUUID();
        var first = index(alias);
        var second = index(alias);
        first.belongTo(catalogue, 0);
        second.belongTo(catalogue, 0);
        var listing = SampleListing.titled("Beacon").make();
        first.apply(List.of(new Change(1, listing.reference(), listing)));
        first.show();
        second.belongTo(catalogue, 0);

        assertThat(second.taken()).isEqualTo(1);
        assertThat(second.applied()).isEqualTo(1);
        assertThat(second.search(Search.everything(Language.EN)).total()).isEqualTo(1);
    }

    @Test
    void conceptsOfThesauriAreCounted() {
        var index = index();
        var listing = SampleListing.titled("Lamps").make();
        index.apply(List.of(new Change(1, listing.reference(), listing)));
        index.show();

        assertThat(index.counts(Search.everything(Language.EN), Facet.CONCEPT))
                .containsExactly(new Results.Count("unbis-lamps", 1));
    }

    @Test
    void whatALateNodeBringsOnceMoreChangesNothing() {
        var alias = "late-" + UUID.randomUUID();
        var catalogue = UUID.randomUUID();
        var first = index(alias);
        var late = index(alias);
        first.belongTo(catalogue, 0);
        late.belongTo(catalogue, 0);
        var before = SampleListing.titled("Before").make();
        var after = SampleListing.of(before.reference().id()).title(Language.EN, "After").make();
        first.apply(List.of(new Change(1, before.reference(), before)));
        first.apply(List.of(new Change(2, after.reference(), after)));
        first.show();
        late.apply(List.of(new Change(1, before.reference(), before)));
        late.show();

        assertThat(first.search(Search.everything(Language.EN).asking("after")).total())
                .isEqualTo(1);
        late.belongTo(catalogue, 0);
        assertThat(late.applied()).isEqualTo(2);
    }
}
