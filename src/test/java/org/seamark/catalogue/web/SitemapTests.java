package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.ListingParts;
import org.seamark.catalogue.SampleListing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xml.sax.InputSource;

@SeamarkTest
class SitemapTests {

    @Autowired MockMvcTester pages;
    @Autowired Catalogue catalogue;
    @Autowired ListingParts parts;

    private final Listing mapped = SampleListing.lasting("Mapfish").make();
    private final Listing withdrawn = SampleListing.lasting("Mapfish that was taken back").make();

    @BeforeEach
    void publish() {
        catalogue.publish(List.of(mapped, withdrawn));
        catalogue.withdraw(withdrawn.reference());
    }

    @Test
    void theIndexNamesItsPartsOnOurHost() throws Exception {
        var index = xml("/sitemap.xml");

        assertThat(index.select("sitemapindex > sitemap > loc").eachText())
                .isNotEmpty()
                .allMatch(address -> address.matches("http://[^/]+/sitemap-(pages|\\d+)\\.xml"))
                .anyMatch(address -> address.endsWith("/sitemap-pages.xml"));
        assertThat(index.select("lastmod").eachText())
                .allMatch(when -> when.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        assertThat(pages.get().uri("/robots.txt"))
                .bodyText()
                .containsPattern("Sitemap: http.*/sitemap\\.xml");
    }

    @Test
    void aListingStandsInItsPartInEveryLanguageWithTheOthers() throws Exception {
        var part = parts.all().getLast().number();
        var places = xml("/sitemap-" + part + ".xml").select("urlset > url");
        var mine =
                places.stream()
                        .filter(url -> address(url).endsWith("/" + mapped.address()))
                        .toList();

        assertThat(places).hasSizeLessThanOrEqualTo(50_000);
        assertThat(mine).hasSize(6);
        var languages = new TreeSet<String>();
        for (var url : mine) {
            languages.add(address(url).replaceAll("http://[^/]+/(..)/.*", "$1"));
            assertThat(url.select("lastmod").text()).matches("20.*Z");
            assertThat(url.select("xhtml|link").eachAttr("hreflang"))
                    .containsExactlyInAnyOrder("ar", "zh", "en", "fr", "ru", "es", "x-default");
        }
        assertThat(languages).containsExactly("ar", "en", "es", "fr", "ru", "zh");
        assertThat(places.stream().map(SitemapTests::address))
                .noneMatch(address -> address.endsWith("/" + withdrawn.address()));
    }

    @Test
    void everyPageThatIsNoListingIsThere() throws Exception {
        var addresses = xml("/sitemap-pages.xml").select("urlset > url > loc").eachText();

        assertThat(addresses).doesNotHaveDuplicates();
        for (var address : addresses) {
            if (address.contains("/en")) {
                assertThat(pages.get().uri(address.replaceAll("^http://[^/]+", ""))).hasStatusOk();
            }
        }
    }

    @Test
    void aPartThatDidNotChangeIsNotSentAgain() {
        var address = "/sitemap-" + parts.all().getLast().number() + ".xml";
        var mark = pages.get().uri(address).exchange().getResponse().getHeader("ETag");

        assertThat(ifNot(mark, address)).hasStatus(304);
        catalogue.publish(SampleListing.lasting("Mapfish that came later").make());
        var last = "/sitemap-" + parts.all().getLast().number() + ".xml";
        assertThat(ifNot(mark, last)).hasStatusOk();
    }

    private MvcTestResult ifNot(@Nullable String mark, String address) {
        return pages.get()
                .uri(address)
                .header("If-None-Match", Objects.requireNonNullElse(mark, ""))
                .exchange();
    }

    @Test
    void aPartWithoutAnythingIsNotThere() {
        assertThat(pages.get().uri("/sitemap-999999999999.xml")).hasStatus(404);
        assertThat(pages.get().uri("/sitemap-x.xml")).hasStatus(404);
    }

    private static String address(Element url) {
        return url.select("loc").text();
    }

    /** Read twice: strictly, and then by something that can be asked. */
    private Document xml(String address) throws Exception {
        var answer = pages.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        var body = answer.getResponse().getContentAsString();
        var strict = DocumentBuilderFactory.newDefaultInstance();
        strict.setNamespaceAware(true);
        assertThat(strict.newDocumentBuilder().parse(new InputSource(new StringReader(body))))
                .isNotNull();
        return Jsoup.parse(body, Parser.xmlParser());
    }
}
