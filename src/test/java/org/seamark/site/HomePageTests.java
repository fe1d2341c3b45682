package org.seamark.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class HomePageTests {

    @Autowired MockMvcTester pages;
    @Autowired Texts texts;

    @Test
    void theRootLeadsToTheLanguageThatTheBrowserAsksFor() {
        assertThat(pages.get().uri("/").header(HttpHeaders.ACCEPT_LANGUAGE, "de, ar;q=0.9"))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader(HttpHeaders.LOCATION, "/ar")
                .hasHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageIsInTheLanguageOfItsAddress(Language language) throws Exception {
        var page = page("/" + language.code());
        var html = page.expectFirst("html");
        assertThat(html.attr("lang")).isEqualTo(language.code());
        assertThat(html.attr("dir")).isEqualTo(language.direction());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("form[role=search][action=/" + language.code() + "/search]"))
                .hasSize(1);
        assertThat(page.select(".objective-list li")).hasSize(23);
        assertThat(page.expectFirst(".focus h2 a").attr("href"))
                .isEqualTo("/" + language.code() + "/objectives/9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/about", "/en/accessibility"})
    void everyPageNamesItselfAndItsSistersInTheOtherLanguages(String address) throws Exception {
        var page = page(address);
        assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost" + address);
        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactlyInAnyOrder("ar", "zh", "en", "fr", "ru", "es", "x-default");
        assertThat(page.select("link[hreflang=fr]").attr("href"))
                .isEqualTo("http://localhost" + address.replace("/en", "/fr"));
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
    }

    @Test
    void theLanguageSwitcherLeadsToTheSamePageWithItsQuery() throws Exception {
        var french = page("/en/about?a=1&b=2").expectFirst(".languages a[hreflang=fr]");
        assertThat(french.attr("href")).isEqualTo("/fr/about?a=1&b=2");
        assertThat(french.attr("lang")).isEqualTo("fr");
        assertThat(french.text()).isEqualTo("Français");
    }

    @Test
    void thePageSaysWhereTheReaderIs() throws Exception {
        var page = page("/es/about");
        assertThat(page.select(".site-nav [aria-current=page]").attr("href"))
                .isEqualTo("/es/about");
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#content");
        assertThat(page.select("main#content")).hasSize(1);
    }

    @Test
    void theReaderLearnsWhereTheCodeIsAndWhatMayBeReused() throws Exception {
        var page = page("/en/about");
        assertThat(page.select("#software ~ p a[href=https://code.example.org/seamark]"))
                .hasSize(1);
        assertThat(page.select("#reuse ~ p a[rel=license]").attr("href"))
                .startsWith("https://creativecommons.org/licenses/by/4.0");
    }

    @Test
    void anAddressWithASlashAtItsEndLeadsToThatWithout() {
        assertThat(pages.get().uri("/fr/about/"))
                .hasStatus(HttpStatus.PERMANENT_REDIRECT)
                .hasHeader(HttpHeaders.LOCATION, "/fr/about");
    }

    @Test
    void headIsAnsweredLikeGet() {
        assertThat(pages.head().uri("/en/about")).hasStatusOk().hasHeader("Content-Language", "en");
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        var first = pages.get().uri("/zh/about").exchange().getResponse();
        assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("private, max-age=60");
        var tag = requireNonNull(first.getHeader(HttpHeaders.ETAG));
        assertThat(tag).startsWith("W/");
        assertThat(pages.get().uri("/zh/about").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .bodyText()
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1, Statement",
        "EN, 2, Statements",
        "ES, 1, Declaración",
        "AR, 1, بيان",
        "AR, 2, بيانان",
        "AR, 3, بيانات",
        "AR, 11, بيانًا",
        "RU, 21, Заявление",
        "RU, 3, Заявления",
        "RU, 5, Заявлений"
    })
    void whatIsCountedAgreesWithItsNumber(Language language, int number, String counted) {
        assertThat(texts.text(language, "kind.statement.counted", number)).isEqualTo(counted);
    }

    private Document page(String address) throws UnsupportedEncodingException {
        var answer = pages.get().uri(java.net.URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
