package org.seamark.contributions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
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

/** Choosing one of more open calls than a form can list. */
@SeamarkTest
class ChoiceOfCallsTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired JdbcClient database;

    private final String mark = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    private Actor.Member member;

    @BeforeEach
    void twoHundredAndThirtyCalls() {
        member = people.actor(people.member());
        database.sql(
                        """
                        insert into calls.call (id, version, topic, rationale, invited, contact,
                            opens, deadline)
                        select gen_random_uuid(), 0,
                            jsonb_build_object('en', 'Routes ' || :mark || ' no' || i, 'fr', 'Été 100%'),
                            '{"en": "Why."}', '{}', '', current_date - 2, current_date + 30 + i
                        from generate_series(1, 230) i
                        """)
                .param("mark", mark)
                .update();
    }

    @AfterEach
    void close() {
        database.sql(
                        "update calls.call set closed = now() where topic ->> 'en' like '%' || :mark || '%'")
                .param("mark", mark)
                .update();
    }

    private String last() {
        return database.sql("select id from calls.call where topic ->> 'en' like '%' || :last")
                .param("last", mark + " no230")
                .query(String.class)
                .single();
    }

    private static Document page(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private Document look(String words) throws Exception {
        return page(
                pages.post()
                        .uri("/en/contributions")
                        .param("kind", "practice")
                        .param("find", "yes")
                        .param("words", words)
                        .param("behalf", "yes")
                        .param("implementer", "Coast Guard")
                        .with(Acting.as(member))
                        .exchange());
    }

    private static List<String> offered(Document page) {
        return page.select("#call option:not([value=''])").eachText();
    }

    @Test
    void theMostUrgentAreListedAndTheOthersFoundByTheirWords() throws Exception {
        var first = page(pages.get().uri("/en/contribute").with(Acting.as(member)).exchange());
        assertThat(offered(first)).hasSize(20);
        assertThat(first.select("#call-hint").text()).contains("20 of ");

        var found = look("NO229 " + mark);
        assertThat(offered(found)).containsExactly("Routes " + mark + " no229");
        assertThat(found.select("#implementer").val()).isEqualTo("Coast Guard");
        assertThat(found.select("input[name=kind][checked]").val()).isEqualTo("practice");
        assertThat(offered(look("été 100% no7 " + mark))).hasSize(1 + 10);
        assertThat(look("no231 " + mark).select("#call-hint").text()).startsWith("No open call");
    }

    @Test
    void theChosenOneStaysChosenWhereverItStands() throws Exception {
        var page =
                page(
                        pages.get()
                                .uri("/en/contribute?kind=practice&call=" + last())
                                .with(Acting.as(member))
                                .exchange());

        assertThat(page.select("#call option[selected]").text()).endsWith("no230");
        assertThat(offered(page)).hasSize(21);
    }

    @Test
    void theDeskSaysOfEachWhetherItIsOpen() throws Exception {
        var editor = people.actor(people.member(Role.EDITOR));
        // the newest deadline comes first: the last of them would be cut
        var page = page(pages.get().uri("/en/desk/calls").with(Acting.as(editor)).exchange());

        assertThat(page.select(".hit:has(a[href$=" + last() + "]) .badge").text())
                .isEqualTo("Open");
    }
}
