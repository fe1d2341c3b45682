package org.seamark.statements.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.web.Typist;
import org.seamark.kernel.Role;
import org.seamark.statements.Pressroom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class StatementFormTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Pressroom pressroom;
    @Autowired EditorsDesk desk;

    @Test
    void anEditorMakesOneMendsItAndTakesItBack() throws Exception {
        var actor = people.actor(people.member(Role.EDITOR));
        var editor = new Typist(pages, actor);
        var draft = Typist.location(editor.post("/en/desk/records", "kind", "statement"));
        var id = draft.substring(draft.lastIndexOf('/') + 1);
        var title = "On rescue at sea " + id;

        var wrong =
                editor.fill(
                        draft, "about", "title.en", title, "date", "2031-01-02", "body.fr", "Non.");
        assertThat(editor.read(wrong).select(".error-summary a").eachAttr("href"))
                .containsExactly("#body");
        editor.fill(
                draft,
                "about",
                "title.en",
                title,
                "date",
                "2031-01-02",
                "body.en",
                "People drown.\n\nThey need not.",
                "calls.en",
                "Rescue them.\nLet them land.");
        editor.fill(draft, "incident", "happened.en", "A boat sank.", "place", "Strait");
        editor.fill(draft, "classification", "objectives", "8", "scope", "global");
        editor.fill(draft, "rights", "rights", "yes", "licence", "cc-by");
        editor.post("/en/desk/contributions/" + id + "/entry");

        var code =
                Optional.ofNullable(desk.find(actor, UUID.fromString(id)).record())
                        .orElseThrow()
                        .code();
        var address = "/en/" + pressroom.records().find(code).orElseThrow().address();
        var page = editor.read(address);
        assertThat(page.select(".prose p").eachText()).contains("People drown.", "They need not.");
        assertThat(page.select(".calls li")).hasSize(2);
        assertThat(page.select("#incident + p").text()).isEqualTo("A boat sank.");
        assertThat(page.select(".facts").text()).contains("CC BY 4.0");
        assertThat(editor.edit(code, Map.of("place", "The strait"))).hasStatus(302);
        assertThat(editor.read(address).text()).contains("The strait");

        assertThat(
                        editor.post(
                                "/en/desk/records/" + code + "/removal",
                                "reasons",
                                "It was made by another."))
                .hasStatus(302);
        assertThat(pages.get().uri(address).exchange()).hasStatus(404);
        assertThat(editor.read("/en/statements").text()).doesNotContain(title);
        editor.post("/en/desk/records/" + code + "/publication");
        assertThat(pages.get().uri(address).exchange()).hasStatusOk();
    }

    @Test
    void membersMakeNoneAndTranslateNone() throws Exception {
        var member = new Typist(pages, people.actor(people.member()));

        assertThat(member.read("/en/contribute").select("input[name=kind]").eachAttr("value"))
                .containsExactly("resource", "practice", "project", "event");
        assertThat(member.post("/en/contributions", "kind", "statement")).hasStatus(422);
    }
}
