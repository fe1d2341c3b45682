package org.seamark.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.PartialDate;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class ResourcePageTests {

    @Autowired MockMvcTester pages;
    @Autowired Library library;
    @Autowired JdbcClient database;

    private String address(Describing resource) {
        var key = UUID.randomUUID().toString();
        library.records().take("test", Map.of(key, resource.description()));
        var code =
                database.sql("select code from library.resource where source_key = :key")
                        .param("key", key)
                        .query(String.class)
                        .single();
        return library.records().find(code).orElseThrow().address();
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(path).exchange();
    }

    private Document page(String path) throws Exception {
        var result = get(path);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private static Describing study() {
        return Describing.resource("Study of <Routes> & Fees")
                .summary("What smugglers charge.")
                .type(DocumentType.REPORT)
                .publisher("UNODC")
                .published(PartialDate.parse("2018-06"));
    }

    @Test
    void showsWhatIsKnownAndNoEmptyLabel() throws Exception {
        var page = page("/en/" + address(study()));

        assertThat(page.select("h1").text()).isEqualTo("Study of <Routes> & Fees");
        assertThat(page.select("dl.facts dt").eachText())
                .containsExactly("Type", "Publisher", "Date of publication", "Reuse");
        assertThat(page.select("dl.facts dd").eachText())
                .contains("June 2018")
                .noneMatch(String::isBlank);
        assertThat(page.select("meta[property=og:locale]").attr("content"))
                .matches("[a-z]{2}_[A-Z]{2}");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .matches("http.*/img/share-[0-9a-f]{32}\\.png");
        assertThat(page.select("meta[property=og:title]").attr("content"))
                .isEqualTo("Study of <Routes> & Fees");
    }

    @Test
    void aTextInAnotherLanguageIsMarkedAndLabelled() throws Exception {
        var page = page("/ar/" + address(study()));

        assertThat(page.select("h1").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").attr("dir")).isEqualTo("ltr");
        assertThat(page.select(".notice a[hreflang=en]").attr("href")).startsWith("/en/library/");
    }

    @Test
    void chipsLeadToTheSearchAndKosovoHasItsFootnote() throws Exception {
        var classification =
                new Classification(
                        Set.of(new Objective(9)),
                        Set.of(),
                        Scope.NATIONAL,
                        Set.of(),
                        Set.of("XKX"),
                        Set.of("fees & debts"));
        var page = page("/en/" + address(study().classified(classification)));

        assertThat(page.select("a.chip").eachAttr("href"))
                .containsExactly(
                        "/en/search?type=report",
                        "/en/search?objective=9",
                        "/en/search?scope=national",
                        "/en/search?country=XKX",
                        "/en/search?q=%22fees%20%26%20debts%22");
        assertThat(page.select(".footnote").text()).contains("1244 (1999)");
    }

    @Test
    void linksNameTheirHostAndLanguage() throws Exception {
        var link =
                new Link(
                        "https://www.unodc.org/study.pdf",
                        "full-text",
                        "fr",
                        null,
                        null,
                        1_460_000L);
        var page = page("/en/" + address(study().links(List.of(link))));
        var item = page.expectFirst("ul.record-links li");

        assertThat(item.text()).isEqualTo("Full text French PDF 1.5 MB unodc.org");
        assertThat(item.select("a").attr("rel")).contains("noopener");
        assertThat(page.select("iframe, img[src^=http], script[src^=http]")).isEmpty();
    }

    @Test
    void whatIsInAnotherLanguageThanThePageSaysInWhich() throws Exception {
        var none = Classification.NONE;
        var classification =
                new Classification(
                        none.objectives(),
                        none.principles(),
                        none.scope(),
                        none.regions(),
                        none.countries(),
                        Set.of("fees & debts", "долги"));
        var link = new Link("https://пример.рф/study.pdf", "annex", "en", "The <full> study");
        var study = study().links(List.of(link)).classified(classification);
        var page = page("/ar/" + address(study));

        assertThat(page.select(".chip:containsOwn(fees)").attr("lang")).isEqualTo("en");
        assertThat(page.select(".chip:containsOwn(долги)").attr("lang")).isEqualTo("ru");
        var item = page.expectFirst("ul.record-links li");
        assertThat(item.select("bdi[lang=en]").text()).isEqualTo("The <full> study");
        assertThat(item.select(".badge").eachText()).containsExactly("مرفق", "الإنكليزية", "PDF");
        assertThat(item.select("a").attr("href"))
                .isEqualTo("https://xn--e1afmkfd.xn--p1ai/study.pdf");
        assertThat(item.select(".host").text()).isEqualTo("пример.рф");
        assertThat(page.text()).doesNotContain("الإنجليزية");
    }

    @Test
    void aTrainingSaysHowLongItTakes() throws Exception {
        var page = page("/fr/" + address(study().training(Duration.ofMinutes(90))));

        assertThat(page.select("dl.facts").text()).contains("1 heure");
    }

    @Test
    void everySpellingLeadsToTheOneAddress() {
        var address = address(study());
        var code = address.substring(address.lastIndexOf('-') + 1);

        for (var other :
                List.of(
                        code,
                        "another-title-" + code,
                        address.substring(8).toUpperCase(Locale.ROOT))) {
            assertThat(get("/es/library/" + other))
                    .hasStatus(301)
                    .hasHeader("Location", "/es/" + address);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(get("/en/library/study-0000000000")).hasStatus(404);
        assertThat(get("/en/library/x")).hasStatus(404);
        assertThat(get("/en/library/study-0000000000.bib")).hasStatus(404);
    }

    @Test
    void aReaderWhoHasThePageIsNotSentItAgain() {
        var path = "/en/" + address(study());
        assertThat(Stream.generate(() -> statusOfAskingAgain(path)).limit(50)).contains(304);
    }

    /** A page hangs on more than its record: on others, texts and the build. */
    @Test
    void whoKnowsOnlyWhenTheRecordChangedIsSentThePage() {
        var path = "/en/" + address(study());
        var later = "Fri, 01 Jan 2100 00:00:00 GMT";

        assertThat(get(path).getResponse().getHeader("Last-Modified")).isNull();
        assertThat(pages.get().uri(path).header("If-Modified-Since", later)).hasStatusOk();
    }

    /** 304, unless the index has moved on between the two. */
    private int statusOfAskingAgain(String path) {
        var mark = Objects.requireNonNull(get(path).getResponse().getHeader("ETag"));
        var again = pages.get().uri(path).header("If-None-Match", mark).exchange();
        return again.getResponse().getStatus();
    }

    @Test
    void citationsAreFilesInTheirOwnFormats() {
        var path = "/en/" + address(study());

        assertThat(get(path + ".bib"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/x-bibtex;charset=UTF-8")
                .bodyText()
                .contains(
                        "title = {{Study of <Routes> \\& Fees}}", "url = {http://localhost" + path);
        assertThat(get(path + ".ris").getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=")
                .endsWith(".ris\"");
    }

    @Test
    void theLanguageOfAddressesIsKnownToTheCitation() throws Exception {
        var page =
                page(
                        "/fr/"
                                + address(
                                        study().title(Language.FR, "Étude")
                                                .languages(Set.of(Language.FR))));

        assertThat(page.select("#citation").text()).startsWith("UNODC (2018). Étude.");
        assertThat(page.select("#record-address").attr("value")).contains("/fr/library/etude-");
    }
}
