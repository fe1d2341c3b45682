package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class FeedTests {

    @Autowired MockMvcTester pages;
    @Autowired Catalogue catalogue;
    @Autowired ListingIndex index;

    /** The order of dates is not the order in which they came. */
    @BeforeEach
    void publish() throws InterruptedException {
        catalogue.publish(
                List.of(
                        SampleListing.lasting("Feedfish came first")
                                .date("2026")
                                .objectives(9)
                                .published(Instant.parse("2025-02-01T10:00:00Z"))
                                .make(),
                        SampleListing.lasting("Feedfish came last")
                                .title(Language.FR, "Le poisson Feedfish")
                                .date("1999")
                                .objectives(9)
                                .published(Instant.parse("2025-02-03T10:00:00Z"))
                                .make(),
                        SampleListing.lasting("Feedfish came between")
                                .date("2012")
                                .objectives(10)
                                .published(Instant.parse("2025-02-02T10:00:00Z"))
                                .make()));
        for (int i = 0; index.applied() < catalogue.latest(); i++) {
            if (i > 600) {
                fail("the index does not follow");
            }
            Thread.sleep(50);
        }
    }

    @Test
    void whatCameLastComesFirst() throws Exception {
        assertThat(feed("/en/search.atom?q=feedfish").getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly(
                        "Feedfish came last", "Feedfish came between", "Feedfish came first");
        assertThat(feed("/en/search.rss?q=feedfish&sort=oldest").getEntries())
                .extracting(SyndEntry::getTitle)
                .first()
                .isEqualTo("Feedfish came last");
    }

    @Test
    void aTitleThatNamesKosovoBringsItsFootnote() throws Exception {
        for (var format : List.of("atom", "rss")) {
            assertThat(feed("/en/search.%s?country=XKX".formatted(format)).getDescription())
                    .contains("1244 (1999)");
            var other = feed("/en/search.%s?country=MEX".formatted(format)).getDescription();
            assertThat(Objects.toString(other)).doesNotContain("1244");
        }
    }

    @Test
    void aFeedFollowsTheFiltersAndTheReadersLanguage() throws Exception {
        var feed = feed("/fr/search.atom?q=feedfish&objective=9");

        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly("Le poisson Feedfish", "Feedfish came first");
        assertThat(feed.getLanguage()).isIn("fr", null);
        assertThat(feed.getTitle()).startsWith("Seamark").contains("feedfish · 9 – ");
        assertThat(feed.getEntries().getFirst().getLink()).startsWith("http").contains("/fr/");
    }

    @Test
    void someOfTheWordsAreNotEnough() throws Exception {
        assertThat(feed("/en/search.atom?q=feedfish+quagmirish").getEntries()).isEmpty();
    }

    @Test
    void whoHasItIsNotSentItAgain() {
        var first = get("/en/search.atom?q=feedfish").getResponse();
        var mark = Objects.requireNonNullElse(first.getHeader("ETag"), "");

        // a withdrawn entry would set it back, and who sends it alone be told that nothing changed
        assertThat(first.getHeader("Last-Modified")).isNull();
        assertThat(mark).isNotBlank();
        assertThat(
                        pages.get()
                                .uri("/en/search.atom?q=feedfish")
                                .header("If-None-Match", mark)
                                .exchange())
                .hasStatus(304);
    }

    @Test
    void aValueThatMeansNothingIsNamedAndNotLeftOut() throws Exception {
        var refused = pages.get().uri("/en/search.atom?q=feedfish&objective=99").exchange();

        assertThat(refused).hasStatus(400);
        assertThat(refused).bodyText().contains("<bdi>99</bdi>");
        assertThat(pages.get().uri("/fr/search.csv?q=feedfish&kind=poisson")).hasStatus(400);
        assertThat(pages.get().uri("/ar/events.ics?type=x")).hasStatus(400);
    }

    @Test
    void itIsNamedByItsFormatAndOpensNoSession() {
        var atom = get("/en/search.atom?q=feedfish");

        assertThat(atom).hasStatusOk();
        assertThat(atom.getResponse().getContentType())
                .isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(atom.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(get("/en/search.rss").getResponse().getContentType())
                .isEqualTo("application/rss+xml;charset=UTF-8");
        assertThat(get("/en/search.xls")).hasStatus(404);
    }

    @Test
    void thePageOfTheSearchNamesItsFeeds() throws Exception {
        var page =
                Jsoup.parse(
                        get("/en/search?q=feedfish&objective=9&sort=newest")
                                .getResponse()
                                .getContentAsString());

        assertThat(page.select("head link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/en/search.atom?q=feedfish&objective=9");
        assertThat(page.select(".takeaway a[href='/en/search.rss?q=feedfish&objective=9']"))
                .hasSize(1);
    }

    private SyndFeed feed(String address) throws Exception {
        var bytes = get(address).getResponse().getContentAsByteArray();
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).exchange();
    }
}
