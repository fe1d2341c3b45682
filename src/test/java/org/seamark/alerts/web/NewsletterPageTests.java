package org.seamark.alerts.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class NewsletterPageTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;

    private final String words = "Dear readers of " + UUID.randomUUID();
    private Actor.Member editor;

    @BeforeEach
    void find() {
        editor = people.actor(people.member(Role.EDITOR));
    }

    private MvcTestResult send(String address, String from, String to) {
        return pages.post()
                .uri(address)
                .param("introduction.en", words)
                .param("introduction.ar", "")
                .param("from", from)
                .param("to", to)
                .with(Acting.as(editor))
                .exchange();
    }

    private static Document page(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private Document list() throws Exception {
        return page(pages.get().uri("/en/desk/newsletter").with(Acting.as(editor)).exchange());
    }

    @Test
    void itIsSeenBeforeItIsSentAndCanBeTakenBack() throws Exception {
        assertThat(list().select("button[formaction]")).isEmpty();
        var preview = page(send("/en/desk/newsletter/preview", "2024-05-01", "2024-05-31"));
        assertThat(preview.select("section[aria-labelledby=preview]").text()).contains(words);
        assertThat(preview.select("textarea[name='introduction.en']").val()).isEqualTo(words);
        assertThat(preview.select("button[formaction='/en/desk/newsletter']")).hasSize(1);
        assertThat(list().text()).doesNotContain(words);

        assertThat(send("/en/desk/newsletter", "2024-05-01", "2024-05-31")).hasStatus(302);
        var issue = list().select("li.hit:contains(" + words + ")");
        assertThat(issue).hasSize(1);
        var removal = issue.select("form").attr("action");
        assertThat(pages.post().uri(removal).with(Acting.as(editor)).exchange()).hasStatus(302);
        assertThat(list().text()).doesNotContain(words);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() throws Exception {
        for (var address : new String[] {"/en/desk/newsletter", "/en/desk/newsletter/preview"}) {
            var answer = send(address, "2024-05-31", "2024-05-01");
            assertThat(answer).hasStatus(422);
            assertThat(page(answer).select(".error-summary a[href='#to']")).hasSize(1);
            assertThat(page(answer).select("textarea[name='introduction.en']").val())
                    .isEqualTo(words);
            assertThat(page(answer).select("button[formaction]")).isEmpty();
        }
        assertThat(list().text()).doesNotContain(words);
    }
}
