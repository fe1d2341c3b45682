package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.contributions.Arrivals;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.Origin;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Content;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriUtils;

/** The queue, narrowed by where things came from. */
@SeamarkTest
class DeskInfluxTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired Arrivals arrivals;

    private final String repository =
            "Archive & Co: " + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    private Actor.Member editor;

    @BeforeEach
    void anEditor() {
        editor = people.actor(people.member(Role.EDITOR));
    }

    private UUID harvested() {
        var content = Content.EMPTY.with("title", Map.of("en", "Routes at sea"));
        var origin = new Origin(repository, "oai:nowhere:1", "2026-01-02", "", false);
        var id = arrivals.arrive(Kind.RESOURCE, origin.into(content));
        desk.assign(editor, id, editor.id());
        return id;
    }

    private void handedIn(Actor.Member owner, UUID id) {
        workbench.save(owner, id, 0, SamplePractice.json("Safe harbours"));
        workbench.submit(owner, id, "");
        desk.assign(editor, id, editor.id());
    }

    private UUID contributed() {
        var member = people.actor(people.member());
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        handedIn(member, id);
        return id;
    }

    private UUID entered() {
        var colleague = people.actor(people.member(Role.EDITOR));
        var id = workbench.enter(colleague, Kind.PRACTICE);
        handedIn(colleague, id);
        return id;
    }

    private Document queue(String query) throws Exception {
        var answer =
                pages.get()
                        .uri(java.net.URI.create("/en/desk?" + query))
                        .with(Acting.as(editor))
                        .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String ofRepository() {
        return "from=" + UriUtils.encode("harvested:" + repository, StandardCharsets.UTF_8);
    }

    @Test
    void aStepThatNobodyTookIsNotThatOfAFormerMember() throws Exception {
        var answer =
                pages.get()
                        .uri("/en/desk/contributions/" + harvested())
                        .with(Acting.as(editor))
                        .exchange();

        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("section[aria-labelledby=steps] bdi").eachText())
                .containsExactly("the system");
    }

    @Test
    void eachChannelHasWhatCameByIt() throws Exception {
        var ways =
                Map.of(
                        "harvested",
                        harvested(),
                        "contributed",
                        contributed(),
                        "entered",
                        entered());

        for (var way : ways.entrySet()) {
            var page = queue("assigned=me&from=" + way.getKey());
            assertThat(page.select("tbody a").eachAttr("href"))
                    .containsExactly("/en/desk/contributions/" + way.getValue());
            assertThat(page.select("#from option[selected]").val()).isEqualTo(way.getKey());
            assertThat(page.select("#from option[selected]").text())
                    .matches(".+ \\((over )?[\\d,]+\\)");
        }
    }

    @Test
    void aRepositoryIsChosenByItsNameAndCounted() throws Exception {
        for (int i = 0; i <= EditorsDesk.PAGE; i++) {
            harvested();
        }

        var first = queue(ofRepository());
        assertThat(first.select("#from option[selected]").text()).isEqualTo(repository + " (26)");
        assertThat(first.select("tbody tr")).hasSize(EditorsDesk.PAGE);
        var next = queue(first.select("a[rel=next]").attr("href").split("\\?")[1]);
        assertThat(next.select("tbody tr")).hasSize(1);
        assertThat(next.select("#from option[selected]").text()).isEqualTo(repository + " (26)");
        assertThat(queue(ofRepository() + "&kind=practice").select("tbody tr")).isEmpty();
    }

    @Test
    void whatAnEditorDoesNotSeeIsNotCounted() {
        var own = people.actor(people.member(Role.EDITOR));
        int before = desk.influx(own).channels().get(1).waiting();
        handedIn(own, workbench.enter(own, Kind.PRACTICE));

        assertThat(desk.influx(own).channels().get(1).waiting()).isEqualTo(before);
        assertThat(desk.influx(editor).channels().get(1).waiting()).isGreaterThan(before);
    }
}
