package org.seamark.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class LettersPageTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired JdbcClient database;

    /** As it is after twelve attempts. */
    private String givenUp(String kind) {
        return givenUp(kind, true);
    }

    private String givenUp(String kind, boolean awaited) {
        return database.sql(
                        """
                        insert into notifications.letter
                            (id, source, account, created, due, attempts, ended, cause, awaited)
                        values (gen_random_uuid(), ? || '/' || gen_random_uuid(), gen_random_uuid(), now(),
                            now(), 12, now(), 'MailSendException', ?)
                        returning id::text
                        """)
                .params(kind, awaited)
                .query(String.class)
                .single();
    }

    private org.seamark.kernel.Actor.Member administrator() {
        return people.actor(people.member(Role.ADMINISTRATOR));
    }

    private Document page() throws Exception {
        var answer = pages.get().uri("/en/letters").with(Acting.as(administrator())).exchange();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    void aLetterThatWasGivenUpIsSentAgainOnce() throws Exception {
        var id = givenUp("notice");
        var letter = page().select("li:has(form[action='/en/letters/" + id + "/attempt'])");
        assertThat(letter).hasSize(1);
        assertThat(letter.text()).contains("12 attempts", "MailSendException");

        var again = "/en/letters/" + id + "/attempt";
        assertThat(pages.post().uri(again).with(Acting.as(administrator())).exchange())
                .hasStatus(302);
        assertThat(page().select("form[action='" + again + "']")).isEmpty();
        assertThat(
                        database.sql(
                                        """
                                        select attempts = 0 and ended is null from notifications.letter
                                        where id = ?::uuid
                                        """)
                                .param(id)
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(pages.post().uri(again).with(Acting.as(administrator())).exchange())
                .hasStatus(404);
    }

    @Test
    void whatAnAlertHadToSayIsInItsNextLetter() throws Exception {
        var id = givenUp("alerts", false);

        assertThat(page().select("form[action*='" + id + "']")).isEmpty();
        assertThat(
                        pages.post()
                                .uri("/en/letters/" + id + "/attempt")
                                .with(Acting.as(administrator()))
                                .exchange())
                .hasStatus(404);
    }

    @Test
    void theLetterThatAsksWhetherASearchIsFollowedIsSentAgain() throws Exception {
        var id = givenUp("alerts");

        assertThat(page().select("form[action*='" + id + "']")).hasSize(1);
        assertThat(
                        pages.post()
                                .uri("/en/letters/" + id + "/attempt")
                                .with(Acting.as(administrator()))
                                .exchange())
                .hasStatus(302);
    }
}
