package org.seamark.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class TrailControllerTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;

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
}
