package org.seamark.harvest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.harvest.HarvestDesk;
import org.seamark.harvest.Harvester;
import org.seamark.harvest.Source;
import org.seamark.harvest.oai.FakeRepository;
import org.seamark.harvest.oai.FakeRepository.Answer;
import org.seamark.harvest.oai.Oai;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.library.load.RecordMapping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class HarvestPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired HarvestDesk harvests;
    @Autowired Harvester harvester;
    @Autowired JdbcClient database;

    private final String mark = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    private FakeRepository repository;
    private Actor.Member editor;
    private Source source;

    @BeforeEach
    void aRepositoryThatWasHarvested() throws Exception {
        repository = new FakeRepository(asked -> Answer.of(Oai.identify("YYYY-MM-DD")));
        editor = people.actor(people.member(Role.EDITOR));
        var address = repository.address().toString();
        var mapping = RecordMapping.named("oai_dc");
        source = harvests.add(editor, address, "p" + mark, "oai_dc", "", mapping);
        harvest(
                Oai.record("oai:nowhere:1", "title=Routes " + mark, "rights=Ask the archive"),
                Oai.record("oai:nowhere:2", "title=<b>broken"));
    }

    private void harvest(String... records) throws Exception {
        repository.answers(asked ->
                Answer.of(
                        asked.contains("Identify")
                                ? Oai.identify("YYYY-MM-DD")
                                : Oai.list("", records)));
        harvester.run(editor, harvests.named(source.name()), (run, count) -> {});
    }

    @AfterEach
    void stop() {
        harvests.remove(editor, source.name());
        repository.close();
    }

    private Document page(String path) throws Exception {
        var answer = pages.get().uri(path).with(Acting.as(editor)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    void editorsSeeSourcesAndWhatCameOfTheirLastHarvest() throws Exception {
        var hit = page("/en/desk/harvests").select(".hit:has(a[href$=" + source.name() + "])");

        assertThat(hit.select("h2").text()).isEqualTo("Archive of Nowhere");
        assertThat(hit.text()).contains("New 1", "Unreadable 1", "Complete");
    }

    @Test
    void aSourceLeadsToWhatWaitsOfIt() throws Exception {
        var queue = page("/en/desk/harvests/" + source.name()).select(".actions a").attr("href");

        assertThat(queue).isEqualTo("/en/desk?from=harvested%3AArchive%20of%20Nowhere");
        assertThat(
                        page(queue.replace("%3A", ":").replace("%20", " "))
                                .select("#from option[selected]")
                                .text())
                .startsWith("Archive of Nowhere (");
    }

    @Test
    void theSourceNamesWhatItCouldNotGiveAndWhatItDeleted() throws Exception {
        harvest(Oai.deleted("oai:nowhere:1"), Oai.record("oai:nowhere:3", "title=<b>broken"));
        var page = page("/fr/desk/harvests/" + source.name());

        assertThat(page.select("td").eachText()).contains("oai:nowhere:3");
        assertThat(page.select("td p").eachText()).contains("Le XML n’est pas bien formé.");
        assertThat(page.select("section[aria-labelledby=deleted] a").text())
                .isEqualTo("Routes " + mark);
        assertThat(page.select("section[aria-labelledby=runs] li.hit")).hasSize(2);
    }

    @Test
    void whatIsHereAlreadyIsNamedWithTheWayToIt() throws Exception {
        var doi = "identifier=doi:10.5072/" + mark;
        harvest(
                Oai.record("oai:nowhere:4", "title=Routes of " + mark, doi),
                Oai.record("oai:nowhere:5", "title=Others of " + mark, doi));
        var way = page("/ru/desk/harvests/" + source.name()).select("td a[href*=contributions]");

        assertThat(way.text()).startsWith("doi:10.5072/" + mark);
        assertThat(page(way.attr("href")).select("h1").text()).contains("Routes of " + mark);
    }

    @Test
    void theDeskShowsWhereARecordCameFrom() throws Exception {
        var id =
                database.sql("select contribution from harvest.record where source = ?")
                        .param(source.id())
                        .query(UUID.class)
                        .single();
        var origin = page("/en/desk/contributions/" + id).select("section[aria-labelledby=origin]");

        assertThat(origin.text())
                .contains(
                        "Archive of Nowhere", "oai:nowhere:1", "Ask the archive", "2 January 2026");
    }

    @Test
    void othersFindNothingThere() {
        var member = people.actor(people.member());

        assertThat(pages.get().uri("/en/desk/harvests/" + source.name()).with(Acting.as(member)))
                .hasStatus(404);
        assertThat(pages.get().uri("/en/desk/harvests/nothing").with(Acting.as(editor)))
                .hasStatus(404);
    }
}
