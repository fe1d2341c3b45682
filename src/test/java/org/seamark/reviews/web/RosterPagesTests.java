package org.seamark.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.reviews.Roster;
import org.seamark.reviews.Standing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class RosterPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Roster roster;
    @Autowired JdbcClient database;

    private MvcTestResult post(Actor.Member actor, String address, String... fields) {
        var request = pages.post().uri(address);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(Acting.as(actor)).exchange();
    }

    private static Document read(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult applied(Actor.Member member) {
        return post(
                member,
                "/en/roster",
                "internal",
                "no",
                "objectives",
                "9",
                "objectives",
                "10",
                "languages",
                "ar",
                "regions",
                "africa",
                "backgrounds",
                "policy",
                "experience",
                "five-to-ten",
                "perYear",
                "3",
                "publications",
                "On lamps, 2019");
    }

    @Test
    void aMemberAppliesAndAnEditorDecides() throws Exception {
        var member = people.actor(people.member());
        var editor = people.actor(people.member(Role.EDITOR));
        assertThat(applied(member)).hasRedirectedUrl("/en/roster?done=applied");

        var list = pages.get().uri("/en/desk/roster").with(Acting.as(editor)).exchange();
        assertThat(read(list).text()).contains("On lamps, 2019");
        var address = "/en/desk/roster/" + member.id() + "/decision";
        assertThat(post(editor, address, "accepted", "yes")).hasStatus3xxRedirection();
        assertThat(roster.find(member, member.id()).orElseThrow().standing())
                .isEqualTo(Standing.ACCEPTED);
        assertThat(read(post(editor, address, "accepted", "no")).select(".error-summary").text())
                .contains("decided");
    }

    @Test
    void nobodyIsTakenForOneOfTheUnitedNations() throws Exception {
        var somebody = people.member();
        database.sql(
                        """
                        with un as (
                            insert into accounts.organisation (id, name, type, country, created)
                            values (:id, :name, 'un', '', now()) returning id)
                        update accounts.account set organisation = un.id from un
                        where account.id = :account
                        """)
                .param("id", UUID.randomUUID())
                .param("name", "Harbours " + somebody.account())
                .param("account", somebody.account())
                .update();
        var page = pages.get().uri("/en/roster").with(Acting.as(people.actor(somebody))).exchange();
        assertThat(read(page).select("[name=internal]")).hasSize(2);
        assertThat(read(page).select("[name=internal][checked]")).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAndWhatWasTypedStays() throws Exception {
        var member = people.actor(people.member());
        var answer =
                post(member, "/fr/roster", "objectives", "9", "perYear", "99", "regions", "asia");

        assertThat(answer).hasStatus(422);
        var page = read(answer);
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly(
                        "#internal", "#languages", "#backgrounds", "#experience", "#perYear");
        assertThat(page.select("[name=objectives][value=9]").hasAttr("checked")).isTrue();
        assertThat(page.select("[name=perYear]").val()).isEqualTo("99");
    }

    @Test
    void aReviewerRestsAndLeaves() throws Exception {
        var member = people.actor(people.member());
        applied(member);
        roster.decide(people.actor(people.member(Role.EDITOR)), member.id(), true);

        assertThat(post(member, "/en/roster/rest", "until", "2001-01-01")).hasStatus(422);
        assertThat(post(member, "/en/roster/rest", "until", "2999-01-01"))
                .hasStatus3xxRedirection();
        var page = pages.get().uri("/en/roster").with(Acting.as(member)).exchange();
        assertThat(read(page).text()).contains("resting until 1 January 2999");
        assertThat(post(member, "/en/roster/leave")).hasStatus3xxRedirection();
        assertThat(roster.find(member, member.id()).orElseThrow().standing())
                .isEqualTo(Standing.LEFT);
    }

    @Test
    void theBalanceNamesItsGapsAndIsATable() throws Exception {
        var editor = people.actor(people.member(Role.EDITOR));
        var page = pages.get().uri("/ru/desk/roster/balance").with(Acting.as(editor)).exchange();
        assertThat(read(page).select(".bars meter")).hasSize(40);

        var table = pages.get().uri("/en/desk/roster/balance.csv").with(Acting.as(editor));
        assertThat(table.exchange().getResponse().getContentAsString())
                .startsWith("What,Value,Reviewers")
                .contains("Regions,Oceania,", "Objectives,Counter smuggling,");
    }

    @Test
    void anEditorPutsRightWhetherAReviewerIsOfTheUnitedNations() throws Exception {
        var member = people.actor(people.member());
        var editor = people.actor(people.member(Role.EDITOR));
        applied(member);
        roster.decide(editor, member.id(), true);
        var address = "/en/desk/roster/" + member.id() + "/correction";

        var unsaid = post(editor, address, "internal", "yes");
        assertThat(unsaid).hasStatus(422);
        assertThat(read(unsaid).select(".error-summary").text()).contains("why");
        assertThat(post(editor, address, "internal", "yes", "why", "mistaken", "page", "2"))
                .hasRedirectedUrl("/en/desk/roster?standing=accepted&page=2");

        assertThat(roster.find(member, member.id()).orElseThrow().profile().internal()).isTrue();
        assertThat(
                        database.sql(
                                        """
                                        select details from audit.entry
                                        where action = 'roster.corrected' and reference = :reference
                                        """)
                                .param("reference", "roster/" + member.id())
                                .query(String.class)
                                .list())
                .containsExactly("{\"internal\":true,\"why\":\"mistaken\"}");
    }
}
