package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Link;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.Country;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@SeamarkTest
class StarterLoaderTests {

    @Autowired List<Starter<?>> starters;
    @Autowired DescriptionFiles files;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;
    @Autowired Countries countries;

    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void forgetTheTale() {
        database.sql("delete from catalogue.starter where module = 'tale'").update();
    }

    private void load(Starter<?> starter, boolean wanted) {
        new StarterLoader(List.of(starter), files, new StarterMarks(database), transaction, wanted)
                .afterSingletonsInstantiated();
    }

    private Starter<Link> tale() {
        return new Starter<>("tale", Link.class, links -> taken.addAll(links.keySet()));
    }

    @Test
    void loadsOnceAndNeverAgain() {
        load(tale(), true);
        load(tale(), true);

        assertThat(taken).containsExactly("first", "second");
    }

    @Test
    void loadsNothingWhereItIsNotWanted() {
        load(tale(), false);

        assertThat(taken).isEmpty();
    }

    @Test
    void leavesNoMarkWhenTheLoadFails() {
        var broken =
                new Starter<>(
                        "tale",
                        Link.class,
                        links -> {
                            throw new IllegalStateException("full");
                        });

        assertThatThrownBy(() -> load(broken, true)).hasMessage("full");
        load(tale(), true);
        assertThat(taken).hasSize(2);
    }

    @Test
    void namesTheFieldThatNobodyKnows() {
        assertThatThrownBy(() ->
                        read("[{\"key\": \"a\", \"url\": \"https://a.example\", \"knd\": \"x\"}]"))
                .isInstanceOf(UnreadableDescription.class)
                .hasMessageContaining("a: no such field: knd");
        assertThatThrownBy(() -> read("[{\"url\": \"https://a.example\"}]"))
                .hasMessageContaining("no key");
        assertThatThrownBy(() -> read("[{\"key\": \"a\"}, {\"key\""))
                .isInstanceOf(UnreadableDescription.class);
        assertThatThrownBy(() ->
                        read("[{\"key\": \"a\", \"url\": \"javascript:x\", \"kind\": \"x\"}]"))
                .hasMessageContaining("not a web address");
    }

    private Map<String, Link> read(String json) throws java.io.IOException {
        return files.read(
                new ByteArrayResource(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Link.class);
    }

    /** Everything that Seamark ships can be read, and no key or code in it is wrong. */
    @Test
    void theStarterContentIsInOrder() throws Exception {
        var counts = new HashMap<String, Integer>();
        var keys = new java.util.HashSet<String>();
        for (var starter : starters) {
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:starter/" + starter.module() + "/*.json")) {
                counts.merge(
                        starter.module(),
                        files.read(file, starter.description()).size(),
                        Integer::sum);
                files.read(file, JsonNode.class)
                        .forEach((key, item) -> {
                            assertThat(keys.add(key)).as("%s stands once", key).isTrue();
                            check(key, item, starter.module());
                        });
            }
        }
        assertThat(counts.get("library")).isGreaterThanOrEqualTo(60 + 23);
        assertThat(counts).containsKeys("projects", "statements");
        assertThat(keys.toString()).contains("glo-act");
    }

    private void check(String key, JsonNode item, String module) {
        assertThat(item.path("title").size()).as("%s has a title", key).isPositive();
        var told = module.equals("statements") ? "body" : "summary";
        assertThat(item.path(told).propertyNames())
                .as("%s has text in the languages of its title", key)
                .containsExactlyInAnyOrderElementsOf(item.path("title").propertyNames());
        for (var country : item.path("countries")) {
            assertThat(countries.of(country.asString()))
                    .as("%s: country %s", key, country)
                    .isPresent();
        }
        assertThat(Set.of("", "global", "regional", "national", "local"))
                .contains(item.path("scope").asString(""));
    }

    @Test
    void kosovoIsInTheStarterContentUnderItsCode() throws Exception {
        var hub =
                new PathMatchingResourcePatternResolver()
                        .getResource("classpath:starter/library/hub.json");

        assertThat(files.read(hub, JsonNode.class).values())
                .anyMatch(item -> item.path("countries").toString().contains(Country.KOSOVO));
    }
}
