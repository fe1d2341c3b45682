package org.seamark.calls.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class CallPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired JdbcClient database;

    private Actor.Member editor;

    @BeforeEach
    void anEditor() {
        editor = people.actor(people.member(Role.EDITOR));
    }

    private MvcTestResult announce(String topic, int opensIn, int closesIn) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return pages.post()
                .uri("/en/desk/calls")
                .param("topic.en", topic)
                .param("rationale.fr", "Pourquoi maintenant.")
                .param("contact", "secretariat@example.org")
                .param("opens", today.plusDays(opensIn).toString())
                .param("deadline", today.plusDays(closesIn).toString())
                .with(Acting.as(editor))
                .exchange();
    }

    private String announced(String topic, int opensIn, int closesIn) {
        return Objects.requireNonNull(
                announce(topic, opensIn, closesIn).getResponse().getHeader("Location"));
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(pages.get().uri(path).exchange().getResponse().getContentAsString());
    }

    @Test
    void anOpenCallIsReadByAllAndCanBeAnswered() throws Exception {
        var call = announced("Rescue at sea", -2, 9);

        var page = page(call);
        assertThat(page.select("h1").text()).isEqualTo("Rescue at sea");
        assertThat(page.select(".prose p").attr("lang")).isEqualTo("fr");
        assertThat(page.select("a.button").attr("href"))
                .isEqualTo(
                        "/en/contribute?kind=practice&call="
                                + call.replaceFirst(".*/", "")
                                + "#begin");
        assertThat(page("/ar/calls").select("a[href$=" + call.substring(4) + "]")).hasSize(1);
    }

    @Test
    void searchEnginesAreToldOfItWhileItIsOpen() throws Exception {
        var open = announced("Watch", -2, 9);
        var over = announced("Lookout", -9, -3);
        var coming = announced("Horn", 9, 20);
        var map = pages.get().uri("/sitemap-pages.xml").exchange().getResponse();

        for (var language : new String[] {"/ar", "/fr"}) {
            assertThat(map.getContentAsString())
                    .contains(language + open.substring(3) + "<")
                    .doesNotContain(over.substring(3), coming.substring(3));
        }
    }

    @Test
    void aClosedCallIsNotOfferedAnyMore() throws Exception {
        var call = announced("Fees", -2, 9);
        var id = call.replaceFirst(".*/", "");

        assertThat(
                        pages.post()
                                .uri("/en/desk/calls/" + id + "/closure")
                                .with(Acting.as(editor))
                                .exchange())
                .hasRedirectedUrl("/en/desk/calls");
        assertThat(page("/en/calls").select("a[href$=" + id + "]")).isEmpty();
        assertThat(page(call).select("a.button")).isEmpty();
    }

    @Test
    void aCallThatHasNotBegunIsNotThereYet() {
        assertThat(pages.get().uri(announced("Later", 9, 20)).exchange()).hasStatus(404);
    }

    @Test
    void aCallIsChangedAndNotOverAnothersChange() throws Exception {
        var id = announced("Shelter", -2, 9).replaceFirst(".*/", "");
        var desk = "/en/desk/calls/" + id;
        var form =
                Jsoup.parse(
                        pages.get()
                                .uri(desk)
                                .with(Acting.as(editor))
                                .exchange()
                                .getResponse()
                                .getContentAsString());
        var version = form.select("input[name=version]").val();

        assertThat(change(desk, version, "Shelter at sea")).hasRedirectedUrl("/en/calls/" + id);
        var late = change(desk, version, "Shelter on land");
        assertThat(late).hasStatus(422);
        var both = Jsoup.parse(late.getResponse().getContentAsString());
        assertThat(both.select("#topic-en").val()).isEqualTo("Shelter on land");
        assertThat(both.select("#topic .notice .written").text()).isEqualTo("Shelter at sea");
        assertThat(both.select(".notice")).hasSize(1);
        assertThat(page("/en/calls/" + id).select("h1").text()).isEqualTo("Shelter at sea");

        var seen = both.select("input[name=version]").val();
        assertThat(change(desk, seen, "Shelter on land")).hasRedirectedUrl("/en/calls/" + id);
        assertThat(page("/en/calls/" + id).select("h1").text()).isEqualTo("Shelter on land");
    }

    private MvcTestResult change(String desk, String version, String topic) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return pages.post()
                .uri(desk)
                .param("version", version)
                .param("topic.en", topic)
                .param("rationale.en", "Why now.")
                .param("opens", today.minusDays(2).toString())
                .param("deadline", today.plusDays(5).toString())
                .with(Acting.as(editor))
                .exchange();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() throws Exception {
        var answer = announce("", 5, 2);

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#topic", "#deadline");
        assertThat(page.select("#rationale-fr").text()).isEqualTo("Pourquoi maintenant.");
    }

    @Test
    void manyCallsHavePages() throws Exception {
        database.sql(
                        """
                        insert into calls.call (id, version, topic, rationale, invited,
                            contact, opens, deadline)
                        select gen_random_uuid(), 0, '{"en": "One of many"}', '{"en": "Why."}', '{}',
                            '', current_date - 2, current_date + 30
                        from generate_series(1, 21)
                        """)
                .update();

        var first = page("/en/calls");
        assertThat(first.select("li.card")).hasSize(20);
        var next = first.select(".pager a[rel=next]").attr("href");
        assertThat(next).isEqualTo("/en/calls?page=2");
        assertThat(page(next).select("li.card")).isNotEmpty();

        database.sql(
                        """
                        update calls.call set closed = now()
                        where topic = '{"en": "One of many"}'
                        """)
                .update();
    }
}
