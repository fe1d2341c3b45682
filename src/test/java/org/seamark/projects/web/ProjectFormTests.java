package org.seamark.projects.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.catalogue.Starter;
import org.seamark.contributions.BulkEdit;
import org.seamark.contributions.Reclassification;
import org.seamark.contributions.Reclassification.Sets;
import org.seamark.contributions.web.Typist;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.projects.Description;
import org.seamark.projects.Portfolio;
import org.seamark.projects.Project;
import org.seamark.vocabulary.Objective;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@SeamarkTest
class ProjectFormTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Portfolio portfolio;
    @Autowired BulkEdit bulk;
    @Autowired JsonMapper json;

    private Actor.Member actor;
    private Typist editor;

    @BeforeEach
    void anEditor() {
        actor = people.actor(people.member(Role.EDITOR));
        editor = new Typist(pages, actor);
    }

    private Description described(String title) {
        return json.readValue(
                """
                {"title": {"en": "%s", "fr": "Balise"}, "summary": {"en": "Buoys."},
                "type": "project", "leads": ["UNODC"], "starts": "2018", "ends": "2022",
                "budget": {"amount": 12000000, "currency": "EUR"}, "scope": "global",
                "objectives": [10], "externalIds": {"IATI": "XM-1"}}
                """
                        .formatted(title),
                Description.class);
    }

    private Project starter(String key, String title) {
        portfolio.records().take(Starter.SOURCE, Map.of(key, described(title)));
        return portfolio.records().named(Starter.SOURCE, key).orElseThrow();
    }

    @Test
    void anEditorEditsStarterContentAndNothingElseOfItChanges() throws Exception {
        var key = UUID.randomUUID().toString();
        var code = starter(key, "Buoy").code();

        assertThat(editor.edit(code, Map.of("title.en", "Beacon", "status", "completed")))
                .hasRedirectedUrl("/en/desk/records/" + code);

        var known = portfolio.records().find(code).orElseThrow().description();
        assertThat(json.writeValueAsString(known))
                .isEqualTo(
                        json.writeValueAsString(
                                json.readValue(
                                        json.writeValueAsString(described("Beacon"))
                                                .replaceFirst("\\{", "{\"status\":\"completed\","),
                                        Description.class)));
        assertThat(editor.get("/en/records/" + code)).hasStatus(301);

        starter(key, "Buoy again");
        assertThat(portfolio.records().find(code).orElseThrow().description()).isEqualTo(known);
        var restoration = "/en/desk/records/" + code + "/revisions/1/restoration";
        var base = editor.read(restoration).select("input[name=base]").val();
        editor.post(restoration, "base", base, "reasons", "As it was.");
        assertThat(portfolio.records().find(code).orElseThrow().description())
                .isEqualTo(described("Buoy"));
    }

    @Test
    void whatDoesNotGoTogetherIsNamedAndNothingIsLost() throws Exception {
        var code = starter(UUID.randomUUID().toString(), "Raft").code();

        var refused =
                editor.edit(
                        code,
                        Map.of("ends", "2017", "amount", "much", "currency", "SHELLS", "why", "x"));

        assertThat(refused).hasStatus(422);
        var page = Typist.page(refused);
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#ends", "#amount", "#currency");
        assertThat(page.select("#currency").val()).isEqualTo("SHELLS");
        assertThat(page.select("#why").val()).isEqualTo("x");
    }

    @Test
    void threeAreClassifiedInOneGo() {
        var codes =
                List.of("Oar", "Keel", "Mast").stream()
                        .map(title -> starter(UUID.randomUUID().toString(), title).code())
                        .toList();
        var nine =
                new Reclassification(
                        Sets.adding(new Objective(9)),
                        Sets.none(),
                        Sets.none(),
                        Sets.none(),
                        Sets.none(),
                        null,
                        null);

        assertThat(bulk.apply(actor, codes, nine, "")).isEqualTo(3);

        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(
                                        portfolio
                                                .records()
                                                .find(code)
                                                .orElseThrow()
                                                .description()
                                                .classification()
                                                .objectives())
                                .contains(new Objective(9)));
    }

    @Test
    void itsWordsAreTranslatedByMembers() throws Exception {
        var code = starter(UUID.randomUUID().toString(), "Lifeboat").code();
        var member = new Typist(pages, people.actor(people.member()));

        var draft =
                Typist.location(member.post("/en/contribute/translation/" + code, "into", "es"));

        assertThat(member.read(draft).select(".tasks > li")).hasSize(1);
        assertThat(member.read(draft + "/about").select("blockquote").eachText())
                .contains("Lifeboat");
    }

    @Test
    void cardsShowTheBeginningOfALongSummary() throws Exception {
        var title = "Long shore " + UUID.randomUUID();
        var long_ = "Sailors and coast guards ".repeat(30);
        var description =
                json.readValue(
                        """
                        {"title": {"en": "%s"}, "summary": {"en": "%s"}, "status": "planned",
                        "scope": "global", "objectives": [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]}
                        """
                                .formatted(title, long_),
                        Description.class);
        portfolio.records().take("test", Map.of(title, description));

        var card =
                editor.read("/en/projects?status=planned").select(".card:contains(" + title + ")");

        assertThat(card.select("p[lang]").text())
                .hasSizeBetween(200, 280)
                .endsWith("…")
                .doesNotContain("guar…");
    }
}
