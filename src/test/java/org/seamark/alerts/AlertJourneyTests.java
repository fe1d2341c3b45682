package org.seamark.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;
import org.seamark.notifications.LocalPost;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The whole way, with a mail server: asked for, confirmed, published, told, ended. */
@SeamarkTest
class AlertJourneyTests {

    @Autowired MockMvcTester pages;
    @Autowired ApplicationContext seamark;
    @Autowired AlertRound round;
    @Autowired Searches searches;
    @Autowired Catalogue catalogue;
    @Autowired ListingIndex index;
    @Autowired JdbcClient database;
    @Autowired Clock clock;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aReaderIsToldOfWhatIsNewAndEndsItWithOneClick() throws Exception {
        var email = Followers.somebody();
        var followers = new Followers(seamark);
        try (var mail = new LocalPost(seamark)) {
            ask(email.address());
            var link = mail.link(email.address(), "ar/alerts/");
            post(link + "/confirmation");
            publish();
            followers.letTimePass(email, clock.instant().minus(Duration.ofHours(1)));
            goRound();

            var letter = mail.letter(email.address(), word);
            assertIsWellMade(letter);
            var end = unsubscription(letter);
            assertThat(letter.getMessageID()).containsPattern("^<[0-9a-f-]{36}@");
            assertThat(source(letter.getMessageID().substring(1, 37))).startsWith("alerts/");
            await().until(() -> followers.letter(email).isEmpty());
            assertThat(followers.last(email).orElseThrow().until()).isNull();

            assertThat(
                            pages.post()
                                    .uri(end)
                                    .contentType("application/x-www-form-urlencoded")
                                    .content("List-Unsubscribe=One-Click")
                                    .exchange())
                    .hasStatusOk();
            assertThat(followers.count(email)).isZero();
        }
    }

    private String source(String letter) {
        return database.sql("select source from notifications.letter where id = ?::uuid")
                .param(letter)
                .query(String.class)
                .single();
    }

    private void ask(String address) {
        var answer =
                pages.post()
                        .uri("/ar/alerts")
                        .param("search", "q=" + word)
                        .param("email", address)
                        .param("rhythm", "daily")
                        .with(Acting.form())
                        .with((MockHttpServletRequest request) -> {
                            request.setRemoteAddr(word);
                            return request;
                        })
                        .exchange();
        assertThat(answer).hasStatusOk();
    }

    private void post(String path) {
        assertThat(pages.post().uri(path).with(Acting.form()).exchange()).hasStatusOk();
    }

    private void publish() {
        catalogue.publish(
                SampleListing.titled("Boats & <rafts> " + word)
                        .title(Language.AR, "قوارب " + word)
                        .published(clock.instant().minus(Duration.ofMinutes(30)))
                        .make());
        await().until(() -> index.applied() >= catalogue.latest());
    }

    private void goRound() {
        while (round.step(searches, clock.instant())) {
            // more are due
        }
    }

    private void assertIsWellMade(MimeMessage letter) throws Exception {
        var both = (MimeMultipart) letter.getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        var plain = (String) both.getBodyPart(0).getContent();
        var html = Jsoup.parse((String) both.getBodyPart(1).getContent());
        assertThat(plain).contains("قوارب " + word, "/ar/library/", "/ar/alerts/");
        assertThat(html.select("html[lang=ar][dir=rtl] li a[href*=/ar/library/]").text())
                .isEqualTo("قوارب " + word);
        assertThat(letter.getHeader("Content-Language")).containsExactly("ar");
        assertThat(letter.getSubject()).doesNotContain(word);
    }

    private static String unsubscription(MimeMessage letter) throws Exception {
        assertThat(letter.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        var header = letter.getHeader("List-Unsubscribe")[0];
        assertThat(header).startsWith("<http").endsWith("/end>");
        return URI.create(header.substring(1, header.length() - 1)).getPath();
    }
}
