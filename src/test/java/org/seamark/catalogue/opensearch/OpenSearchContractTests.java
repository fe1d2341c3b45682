package org.seamark.catalogue.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.IndexUnavailable;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.ListingIndexContract;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.lucene.Wording;
import org.seamark.kernel.Language;
import org.seamark.servers.JarServer;
import tools.jackson.databind.json.JsonMapper;

/** On a real OpenSearch, in a process of its own. */
class OpenSearchContractTests implements ListingIndexContract {

    private static final Instant NOW = Instant.parse("2026-05-06T07:08:09Z");

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
        var address = ClusterAddress.parse("http://localhost:" + base);
        cluster = new Cluster(address, JsonMapper.shared());
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
        } catch (IndexUnavailable notYet) {
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
        return index(alias, Fields.FORMAT, NOW);
    }

    private static OpenSearchListingIndex index(String alias, int format, Instant now) {
        return new OpenSearchListingIndex(
                cluster,
                alias,
                format,
                Clock.fixed(now, ZoneOffset.UTC),
                JsonMapper.shared(),
                new Wording(() -> NAMES));
    }

    private static Change published(long number, String title) {
        var listing = SampleListing.titled(title).make();
        return new Change(number, listing.reference(), listing);
    }

    private static void bring(ListingIndex index, Change change) {
        index.apply(List.of(change));
        index.show();
    }

    private static long found(ListingIndex index) {
        return index.search(Search.everything(Language.EN)).total();
    }

    /** The indexes of an alias, without what nodes write down for each other. */
    private static List<String> indexes(String alias) {
        return cluster.find("/" + alias + "-*/_alias").stream()
                .flatMap(known -> known.propertyNames().stream())
                .filter(name -> !name.endsWith("-state"))
                .toList();
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

    @Test
    void aNodeThatHasNotSeenOtherThesauriLeavesTheIndexToThoseThatHave() {
        var alias = "thesauri-" + UUID.randomUUID();
        var catalogue = UUID.randomUUID();
        var late = index(alias);
        var early = index(alias);
        late.belongTo(catalogue, 1);
        early.belongTo(catalogue, 1);
        var first = published(1, "First");
        bring(late, first);
        early.belongTo(catalogue, 2);
        assertThat(early.applied()).isEqualTo(-1);
        bring(early, first);

        late.belongTo(catalogue, 1);
        var second = published(2, "Second");
        bring(late, second);
        assertThat(late.applied()).isEqualTo(1);
        early.belongTo(catalogue, 2);
        assertThat(early.applied()).isEqualTo(1);
        assertThat(found(late)).isEqualTo(1);

        bring(early, second);
        late.belongTo(catalogue, 1);
        assertThat(late.applied()).isEqualTo(2);
        assertThat(found(late)).isEqualTo(2);
        late.belongTo(catalogue, 2);
        assertThat(late.taken()).isEqualTo(2);
        bring(late, published(3, "Third"));
        assertThat(found(early)).isEqualTo(3);
    }

    @Test
    void aNodeOfAnEarlierBuildLeavesTheIndexToThoseOfALaterOne() {
        var alias = "upgrade-" + UUID.randomUUID();
        var catalogue = UUID.randomUUID();
        var old = index(alias);
        var upgraded = index(alias, Fields.FORMAT + 1, NOW);
        old.belongTo(catalogue, 1);
        bring(old, published(1, "First"));
        upgraded.belongTo(catalogue, 1);
        bring(upgraded, published(1, "First"));

        old.belongTo(catalogue, 2);
        bring(old, published(2, "Second"));
        var startedAgain = index(alias);
        startedAgain.belongTo(catalogue, 2);
        bring(startedAgain, published(2, "Second"));
        upgraded.belongTo(catalogue, 1);
        assertThat(upgraded.applied()).isEqualTo(1);
        assertThat(startedAgain.applied()).isEqualTo(1);

        var anew = UUID.randomUUID();
        startedAgain.belongTo(anew, 2);
        bring(startedAgain, published(1, "Rebuilt"));
        startedAgain.belongTo(anew, 2);
        assertThat(startedAgain.applied()).isEqualTo(1);
    }

    @Test
    void whatIsNotWantedAnyMoreGoesWhenNobodyCanUseIt() {
        var alias = "left-" + UUID.randomUUID();
        var other = index(alias + "-test");
        other.belongTo(UUID.randomUUID(), 0);
        var catalogue = UUID.randomUUID();
        var node = index(alias);
        node.belongTo(catalogue, 1);
        bring(node, published(1, "First"));
        node.belongTo(catalogue, 2);
        bring(node, published(1, "First"));
        node.belongTo(catalogue, 2);
        assertThat(indexes(alias)).hasSize(3);

        var later = index(alias, Fields.FORMAT, NOW.plus(Duration.ofMinutes(11)));
        later.belongTo(catalogue, 2);

        assertThat(indexes(alias)).hasSize(2);
        assertThat(indexes(alias + "-test")).hasSize(1);
        assertThat(found(later)).isEqualTo(1);
    }

    @Test
    void nothingIsBroughtToAnIndexThatIsGoneAndItIsMadeAnew() {
        var alias = "gone-" + UUID.randomUUID();
        var catalogue = UUID.randomUUID();
        var node = index(alias);
        node.belongTo(catalogue, 1);
        var first = published(1, "First");
        bring(node, first);
        indexes(alias).forEach(name -> cluster.remove("/" + name));

        var withdrawn = List.of(new Change(2, first.reference(), null));
        assertThatThrownBy(() -> node.apply(withdrawn)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> node.apply(List.of(first))).isInstanceOf(Refused.class);
        assertThat(indexes(alias)).isEmpty();

        node.belongTo(catalogue, 1);
        assertThat(node.taken()).isZero();
        bring(node, first);
        node.belongTo(catalogue, 1);
        assertThat(node.applied()).isEqualTo(1);
        assertThat(found(node)).isEqualTo(1);
    }

    /** Each has brought the first; one alone sees that what they brought is gone. */
    @Test
    void whatAnotherNodeHasMadeAnewIsFilledFromItsBeginning() {
        var alias = "anew-" + UUID.randomUUID();
        var catalogue = UUID.randomUUID();
        var early = index(alias);
        var late = index(alias);
        var one = published(1, "First");
        var two = published(2, "Second");
        early.belongTo(catalogue, 1);
        late.belongTo(catalogue, 1);
        bring(early, one);
        bring(late, one);
        indexes(alias).forEach(name -> cluster.remove("/" + name));

        early.belongTo(catalogue, 1);
        assertThatThrownBy(() -> late.apply(List.of(two))).isInstanceOf(Refused.class);
        late.belongTo(catalogue, 1);
        assertThat(late.taken()).isZero();
        late.show();
        assertThat(late.applied()).isZero();
        early.belongTo(catalogue, 1);
        assertThat(early.taken()).isZero();

        bring(early, one);
        bring(early, two);
        late.belongTo(catalogue, 1);
        assertThat(late.applied()).isEqualTo(2);
        assertThat(found(late)).isEqualTo(2);
    }

    /** Nobody has shown anything yet, so that no note goes back. */
    @Test
    void whatIsMadeAnewWhileItIsFilledIsFilledFromItsBeginning() {
        var alias = "filled-" + UUID.randomUUID();
        var catalogue = UUID.randomUUID();
        var early = index(alias);
        var late = index(alias);
        early.belongTo(catalogue, 1);
        late.belongTo(catalogue, 1);
        late.apply(List.of(published(1, "First")));
        indexes(alias).forEach(name -> cluster.remove("/" + name));

        early.belongTo(catalogue, 1);
        late.belongTo(catalogue, 1);

        assertThat(late.taken()).isZero();
    }

    @Test
    void whatIsOlderThanItWasIsFilledFromWhereItIs() {
        var alias = "older-" + UUID.randomUUID();
        var catalogue = UUID.randomUUID();
        var node = index(alias);
        node.belongTo(catalogue, 1);
        bring(node, published(1, "First"));
        cluster.remove("/" + alias + "-state");

        node.belongTo(catalogue, 1);

        assertThat(node.taken()).isZero();
    }

    @Test
    void whatWasNeverThereCanBeWithdrawn() {
        var index = index();
        var never = SampleListing.titled("Never").make().reference();

        bring(index, new Change(1, never, null));

        assertThat(index.applied()).isEqualTo(1);
    }
}
