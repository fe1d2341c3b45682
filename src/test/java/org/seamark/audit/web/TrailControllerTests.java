package org.seamark.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Profile;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SeamarkTest
class TrailControllerTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired AuditTrail trail;
    @Autowired TransactionTemplate transaction;
    @Autowired Profile profile;

    private String get(String address) throws Exception {
        return pages.get()
                .uri(address)
                .with(Acting.as(people.actor(people.member(Role.ADMINISTRATOR))))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void administratorsSeeWhatWasDoneToWhom() throws Exception {
        var somebody = people.member(Role.REVIEWER);
        var rows =
                Jsoup.parse(get("/en/trail?reference=accounts/" + somebody.account()))
                        .select("tbody tr");

        assertThat(rows.eachText())
                .hasSize(2)
                .anyMatch(row -> row.contains("accounts.role-given"))
                .anyMatch(row -> row.contains("accounts.registered"));
    }

    @Test
    void theTableForProgramsHasTheSame() throws Exception {
        var somebody = people.member(Role.REVIEWER);
        var table =
                get("/en/trail.csv?action=accounts.role&reference=accounts/" + somebody.account());

        assertThat(table.lines()).hasSize(2);
        assertThat(table)
                .startsWith("number,at,actor,action,reference,client,details")
                .contains("\"\"role\"\":\"\"reviewer\"\"")
                .doesNotContain(somebody.email());
    }

    @Test
    void whoDidItLeadsToTheirPageAndNothingFoundIsSaid() throws Exception {
        var somebody = people.member(Role.REVIEWER);
        var found = Jsoup.parse(get("/en/trail?reference=accounts/" + somebody.account()));
        assertThat(found.select("tbody a[href$=/members/" + somebody.account() + "]")).isNotEmpty();

        var none = Jsoup.parse(get("/en/trail?reference=nobody@example.org"));
        assertThat(none.select("main .notice").text()).startsWith("Nothing on the trail fits.");
    }

    @Test
    void whatIsNoDayIsNotPassedOver() {
        var administrator = Acting.as(people.actor(people.member(Role.ADMINISTRATOR)));

        assertThat(pages.get().uri("/en/trail?from=nonsense").with(administrator)).hasStatus(400);
        assertThat(pages.get().uri("/en/trail.csv?to=2026-13-01").with(administrator))
                .hasStatus(400);
    }

    @Test
    void anEntryIsReadInWords() throws Exception {
        var somebody = people.member(Role.REVIEWER);
        var row =
                Jsoup.parse(
                                get(
                                        "/en/trail?action=accounts.role-given&reference=accounts/"
                                                + somebody.account()))
                        .expectFirst("tbody tr");

        assertThat(row.text())
                .contains("Gave a role accounts.role-given", "Amina Diallo", "Role: Reviewer")
                .doesNotContain("{", "account/");
        assertThat(row.expectFirst("time").text()).doesNotContain("T", "Z", "+");
        assertThat(row.expectFirst("time").attr("datetime")).endsWith("Z");
        assertThat(row.select("[data-label='On what'] a").attr("href"))
                .isEqualTo("/en/members/" + somebody.account());
        assertThat(Jsoup.parse(get("/ru/trail")).expectFirst("[data-label]").text())
                .contains("Номер");
    }

    @Test
    void formerMembersVisitorsAndReviewersAreSaidInWords() throws Exception {
        var gone = people.member();
        var invitation = Identifiers.next();
        transaction.executeWithoutResult(status -> {
            var behind = people.actor(gone);
            trail.record(new Actor.Reviewer(invitation, behind), "tests.seen", Map.of());
            trail.record(new Actor.Machine("tests"), "tests.seen", Map.of());
            trail.record(
                    Actor.visitor(),
                    "tests.seen",
                    Map.of("due", "2026-11-23T08:00:00Z", "country-before", ""));
            trail.record(
                    Actor.visitor(),
                    "tests.seen",
                    new Reference("accounts", gone.account()),
                    Map.of());
        });
        profile.close(people.actor(gone));

        var page = Jsoup.parse(get("/en/trail?action=tests.seen"));
        assertThat(page.select("[data-label=Who]").eachText())
                .contains("Seamark itself (tests) All their actions", "A visitor All their actions")
                .anyMatch(who -> who.startsWith("A reviewer ("))
                .noneMatch(who -> who.contains("Amina"));
        assertThat(page.select("[data-label='On what']").eachText())
                .anyMatch(what -> what.startsWith("Former member"));
        assertThat(page.select("[data-label=Who] .hint a").eachAttr("href"))
                .contains("/en/trail?actor=reviewer/" + invitation);
        assertThat(page.text()).contains("Due: 23 Nov 2026", "Country before: No single country");
    }

    @Test
    void daysTheWrongWayRoundAreToldAtTheField() throws Exception {
        var page = Jsoup.parse(get("/en/trail?from=2026-11-20&to=2026-11-19&action=accounts."));

        assertThat(page.select("#to-error").text()).contains("before the first");
        assertThat(page.select("#from").val()).isEqualTo("2026-11-20");
        assertThat(page.select("#to").val()).isEqualTo("2026-11-19");
        assertThat(page.select("#action option[selected]").val()).isEqualTo("accounts.");
    }
}
