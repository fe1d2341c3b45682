package org.seamark.alerts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.TestPost;
import org.seamark.alerts.Alert;
import org.seamark.alerts.Followers;
import org.seamark.alerts.Following;
import org.seamark.alerts.Rhythm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SeamarkTest
class AlertPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired Following following;
    @Autowired TestPost post;
    @Autowired ApplicationContext seamark;

    private Followers followers;

    @BeforeEach
    void find() {
        followers = new Followers(seamark);
    }

    private MvcTestResult send(MockMvcRequestBuilder request) {
        return request.with(Acting.form()).with(somewhere()).exchange();
    }

    /** Each test asks from an address of its own: from one, ten a minute. */
    private static RequestPostProcessor somewhere() {
        var address = UUID.randomUUID().toString();
        return (MockHttpServletRequest request) -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void thePageOfASearchLeadsToItsLetters() {
        var page = page(pages.get().uri("/fr/search?q=bateaux&objective=9&sort=newest").exchange());

        assertThat(page.select(".takeaway a[href='/fr/alerts?q=bateaux&objective=9']")).hasSize(1);
    }

    @Test
    void theNameOfASearchBringsItsFootnote() {
        var form = page(pages.get().uri("/ar/alerts?country=XKX").exchange());
        var reader = followers.following("country=XKX");
        var alert = page(pages.get().uri("/zh/alerts/" + followers.token(reader)).exchange());

        assertThat(form.select("main .footnote").text()).contains("1244");
        assertThat(alert.select("main .footnote").text()).contains("1244");
    }

    @Test
    void theFormNamesTheSearch() {
        var page =
                page(
                        pages.get()
                                .uri("/en/alerts?q=boats&objective=9&page=7&sort=oldest")
                                .exchange());

        assertThat(page.select("main a[href='/en/search?q=boats&objective=9']").text())
                .startsWith("boats · 9 – ");
        assertThat(page.select("input[name=search]").val()).isEqualTo("q=boats&objective=9");
        assertThat(page.select("input[name=rhythm]")).hasSize(4);
        assertThat(page.select("input[name=rhythm][checked]").val()).isEqualTo("weekly");
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() {
        var answer =
                send(
                        pages.post()
                                .uri("/en/alerts")
                                .param("search", "q=boats")
                                .param("email", "nobody at all")
                                .param("rhythm", "daily"));

        assertThat(answer).hasStatus(422);
        var page = page(answer);
        assertThat(page.select(".error-summary a[href='#email']")).hasSize(1);
        assertThat(page.select("input[name=email]").val()).isEqualTo("nobody at all");
        assertThat(page.select("input[name=search]").val()).isEqualTo("q=boats");
        assertThat(page.select("input[name=rhythm][checked]").val()).isEqualTo("daily");
    }

    @Test
    void theAnswerIsTheSameWhetherAnAddressIsKnown() {
        var known = followers.following("q=boats");
        var unknown = Followers.somebody();

        assertThat(asked(known.address())).isEqualTo(asked(unknown.address()));
        for (int i = 0; i < 6; i++) {
            asked(known.address());
        }
        assertThat(asked(known.address())).isEqualTo(asked(unknown.address()));
        assertThat(followers.last(unknown)).map(Alert::rhythm).contains(Rhythm.MONTHLY);
    }

    private String asked(String address) {
        var answer =
                send(
                        pages.post()
                                .uri("/en/alerts")
                                .param("search", "q=boats")
                                .param("email", address)
                                .param("rhythm", "monthly"));
        assertThat(answer).hasStatusOk();
        return page(answer).select("main").html();
    }

    @Test
    void fromOnePlaceTenAMinuteAreAskedFor() {
        var place = somewhere();
        for (int i = 0; i <= 10; i++) {
            var answer =
                    pages.post()
                            .uri("/en/alerts")
                            .param("email", Followers.somebody().address())
                            .param("rhythm", "daily")
                            .with(Acting.form())
                            .with(place)
                            .exchange();
            assertThat(answer).hasStatus(i < 10 ? 200 : 429);
        }
    }

    @Test
    void withoutMailItSaysSoAndTakesNoForm() {
        post.without(() -> {
            assertThat(page(pages.get().uri("/en/alerts?q=boats").exchange()).select("main form"))
                    .isEmpty();
            var email = Followers.somebody();
            asked(email.address());
            assertThat(followers.count(email)).isZero();
        });
    }

    @Test
    void toOpenALetterChangesNothing() {
        var email = Followers.somebody();
        following.ask(Followers.weekly(email, "q=%3Cb%3Eboats"));
        var page = page(pages.get().uri("/en/alerts/" + followers.token(email)).exchange());

        assertThat(followers.last(email)).map(Alert::isConfirmed).contains(false);
        assertThat(page.select("form[action$=/confirmation] button")).hasSize(1);
        assertThat(page.select("main a[dir=auto]").text()).isEqualTo("<b>boats");
        assertThat(pages.get().uri("/en/alerts/" + followers.token(email) + "/end").exchange())
                .hasStatusOk();
        assertThat(followers.count(email)).isOne();
    }

    @Test
    void whatIsFollowedIsConfirmedAndChanged() {
        var email = Followers.somebody();
        following.ask(Followers.weekly(email, "q=boats"));
        var address = "/ar/alerts/" + followers.token(email);

        assertThat(send(pages.post().uri(address + "/confirmation"))).hasStatusOk();
        var changed = send(pages.post().uri(address + "/rhythm").param("rhythm", "daily"));
        assertThat(page(changed).select("[role=status]")).hasSize(1);
        assertThat(page(changed).select("option[selected]").val()).isEqualTo("daily");
        assertThat(followers.last(email)).map(Alert::rhythm).contains(Rhythm.DAILY);
        send(pages.post().uri(address + "/rhythm").param("rhythm", "hourly"));
        assertThat(followers.last(email)).map(Alert::rhythm).contains(Rhythm.DAILY);
    }

    /** A mail program sends no token of a form, and no cookie. */
    @Test
    void oneStepEndsItWithoutAForm() {
        var email = followers.following("q=boats");
        var address = "/en/alerts/" + followers.token(email);

        assertThat(pages.post().uri(address + "/rhythm").param("rhythm", "daily").exchange())
                .hasStatus(403);
        assertThat(followers.last(email)).map(Alert::rhythm).contains(Rhythm.WEEKLY);
        for (int i = 0; i < 2; i++) {
            assertThat(
                            pages.post()
                                    .uri(address + "/end")
                                    .param("List-Unsubscribe", "One-Click")
                                    .exchange())
                    .hasStatusOk();
        }
        assertThat(followers.count(email)).isZero();
        assertThat(page(pages.get().uri(address).exchange()).select("main form")).isEmpty();
    }

    @Test
    void whatNobodySignedIsNotThere() {
        assertThat(pages.get().uri("/en/alerts/" + "A".repeat(54)).exchange()).hasStatus(404);
        assertThat(pages.post().uri("/en/alerts/" + "A".repeat(54) + "/end").exchange())
                .hasStatus(404);
    }

    @Test
    void whatNoLongerMeansAnythingIsSaidAndCanStillBeEnded() {
        var reader = followers.following("q=boats&concept=gone-with-its-thesaurus");
        var address = "/en/alerts/" + followers.token(reader);

        var page = page(pages.get().uri(address).exchange());
        assertThat(page.select("main").text()).contains("boats", "no longer exists here");
        assertThat(send(pages.post().uri(address + "/end"))).hasStatusOk();
        assertThat(followers.count(reader)).isZero();
    }
}
