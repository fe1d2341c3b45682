package org.seamark.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** That everybody finds at the top of every page where their work is. */
@SeamarkTest
class WayTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;

    private Document page(String path, Role... roles) throws Exception {
        var member = people.actor(people.member(roles));
        var answer = pages.get().uri(path).with(Acting.as(member)).exchange();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    void aVisitorIsLedToContributeAndGetsNoCookie() throws Exception {
        var answer = pages.get().uri("/en/contribute").exchange();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());

        var link = page.select(".site-nav a[href=/en/contribute]");
        assertThat(link.attr("aria-current")).isEqualTo("page");
        assertThat(page.select(".work")).isEmpty();
        assertThat(page.select("main a[href=/en/calls]")).isNotEmpty();
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void aMemberFindsTheirWork() throws Exception {
        assertThat(page("/fr/search").select(".work a").eachAttr("href"))
                .isEqualTo(List.of("/fr/inbox", "/fr/contributions"));
    }

    @Test
    void anEditorFindsTheDesk() throws Exception {
        var links = page("/ar/desk/remarks", Role.EDITOR).select(".work a");

        assertThat(links.eachAttr("href")).endsWith("/ar/desk");
        assertThat(links.select("[href$=desk]").attr("aria-current")).isEqualTo("page");
    }

    @Test
    void anAdministratorFindsMembersAndTheTrail() throws Exception {
        assertThat(page("/en", Role.ADMINISTRATOR).select(".site-member a").eachAttr("href"))
                .contains("/en/account", "/en/members", "/en/trail");
    }
}
