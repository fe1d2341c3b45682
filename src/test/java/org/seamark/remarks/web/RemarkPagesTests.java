package org.seamark.remarks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.library.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class RemarkPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Library library;
    @Autowired JdbcClient database;

    private Actor.Member editor;
    private Records records;
    private String code;

    @BeforeEach
    void anEditorAndARecord() {
        editor = people.actor(people.member(Role.EDITOR));
        records = new Records(library, database);
        code = records.imported(Describing.resource("Study of fees"));
    }

    private static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult leave(String text, String contact, String from) {
        return pages.post()
                .uri("/en/remarks")
                .param("record", code)
                .param("kind", "correction")
                .param("text", text)
                .param("contact", contact)
                .with(Acting.form())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .exchange();
    }

    private String leftBy(String from) {
        assertThat(leave("The year is wrong.", "a@example.org", from)).hasStatusOk();
        return database.sql("select id::text from remarks.remark where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    @Test
    void theRecordLeadsToTheFormAndTheFormToTheDesk() throws Exception {
        var record = page(pages.get().uri("/en/" + records.address(code)).exchange());
        var link = record.select("aside a[href*=remarks]").attr("href");
        assertThat(link).isEqualTo("/en/remarks/new?record=" + code);
        assertThat(page(pages.get().uri(link).exchange()).select("h1 + p a").text())
                .isEqualTo("Study of fees");

        var id = leftBy("203.0.113.1");
        var shown =
                page(pages.get().uri("/en/desk/remarks/" + id).with(Acting.as(editor)).exchange());
        assertThat(shown.text()).contains("The year is wrong.", "a@example.org");
        assertThat(shown.select("a[href$=desk/records/" + code + "]")).hasSize(1);
        assertThat(shown.select("form[action$=closure] #contact-hint").text())
                .contains("deletes this mail address", "write to the address first");
    }

    @Test
    void aCodeThatNoTextCanHoldIsNoFaultOfTheServer() {
        assertThat(pages.get().uri(URI.create("/en/remarks/new?record=%00")).exchange())
                .hasStatus(400);
    }

    @Test
    void theListOfTheDeskNamesTheRecord() throws Exception {
        var id = leftBy("203.0.113.9");
        var open = "/en/desk/remarks?after=" + before(id);
        var shown = page(pages.get().uri(open).with(Acting.as(editor)).exchange());

        assertThat(shown.select(".hit:has(a[href$=" + id + "]) .hit-facts").text())
                .contains("Study of fees")
                .doesNotContain(code);
    }

    /** Others may have left so many before that it stands on a later page. */
    private static UUID before(String id) {
        var one = UUID.fromString(id);
        return new UUID(one.getMostSignificantBits(), one.getLeastSignificantBits() - 1);
    }

    @Test
    void theAnswerIsKeptAndTheMailAddressIsNot() throws Exception {
        var id = leftBy("203.0.113.2");
        var close =
                pages.post()
                        .uri("/en/desk/remarks/" + id + "/closure")
                        .param("outcome", "done")
                        .with(Acting.as(editor));
        assertThat(close.exchange()).hasStatus(422);

        assertThat(close.param("answer", "It is 2019 now.").exchange())
                .hasRedirectedUrl("/en/desk/remarks");
        var shown =
                page(pages.get().uri("/en/desk/remarks/" + id).with(Acting.as(editor)).exchange());
        assertThat(shown.text()).contains("It is 2019 now.").doesNotContain("a@example.org");
        assertThat(
                        database.sql(
                                        """
                                        select count(*) from audit.entry
                                        where action = 'remarks.closed'
                                            and reference = 'remarks/' || :id
                                        """)
                                .param("id", id)
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() throws Exception {
        var answer = leave("Oh.", "nobody", "203.0.113.3");

        assertThat(answer).hasStatus(422);
        var page = page(answer);
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#text", "#contact");
        assertThat(page.select("#text").text()).isEqualTo("Oh.");
        assertThat(page.select("#contact").val()).isEqualTo("nobody");
    }

    @Test
    void nobodyWritesWithoutEnd() {
        for (int i = 0; i < 10; i++) {
            assertThat(leave("The year is wrong.", "", "203.0.113.4")).hasStatusOk();
        }
        assertThat(leave("The year is wrong.", "", "203.0.113.4")).hasStatus(429);
    }

    @Test
    void thereAreNoRemarksOnWhatIsNotThere() {
        assertThat(pages.get().uri("/en/remarks/new?record=0000000000").exchange()).hasStatus(404);
        assertThat(pages.get().uri("/en/remarks/new").exchange()).hasStatus(404);
    }

    @Test
    void theClosedOnesHavePages() throws Exception {
        database.sql(
                        """
                        insert into remarks.remark (id, kind, record, code, language, body,
                            made, closed, closed_by, outcome, answer)
                        select gen_random_uuid(), 'correction', 'library/' || gen_random_uuid(),
                            '0000000001', 'en', 'Long ago.', now(), now(), gen_random_uuid(),
                            'done', 'Done.'
                        from generate_series(1, 21)
                        """)
                .update();
        var list = "/en/desk/remarks?closed=true";

        var first = page(pages.get().uri(list).with(Acting.as(editor)).exchange());
        assertThat(first.select(".hit")).hasSize(20);
        var next = first.select(".pager a[rel=next]").attr("href");
        assertThat(next).isEqualTo(list + "&page=2");
        var second = page(pages.get().uri(next).with(Acting.as(editor)).exchange());
        assertThat(second.select(".hit")).isNotEmpty();
        assertThat(second.select(".hit a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select(".hit a").eachAttr("href"));
    }
}
