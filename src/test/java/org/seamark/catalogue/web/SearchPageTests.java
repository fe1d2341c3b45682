package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class SearchPageTests {

    private static boolean published;

    @Autowired MockMvcTester pages;
    @Autowired Catalogue catalogue;
    @Autowired ListingIndex index;

    /** All are about nautiluses or argonauts, so that nothing else is found with them. */
    @BeforeEach
    void publish() throws InterruptedException {
        if (!published) {
            published = true;
            catalogue.publish(
                    List.of(
                            SampleListing.lasting("Nautilus in Mexico")
                                    .countries("MEX", "XKX")
                                    .objectives(9)
                                    .publisher("Nautilus & Sons <1>")
                                    .make(),
                            SampleListing.lasting("Nautilus in France")
                                    .title(Language.FR, "Le nautile en France")
                                    .countries("FRA")
                                    .objectives(9, 10)
                                    .date("2018")
                                    .make(),
                            SampleListing.lasting("Nautilus on film")
                                    .kind(Kind.VIDEO)
                                    .objectives(10)
                                    .make()));
            for (int i = 0; i < 30; i++) {
                catalogue.publish(SampleListing.lasting("Argonauta number " + i).make());
            }
        }
        for (int i = 0; index.applied() < catalogue.latest(); i++) {
            if (i > 600) {
                fail("the index does not follow");
            }
            Thread.sleep(50);
        }
    }

    @Test
    void whatIsFoundIsListedAndCountedInWords() {
        var page = page("/en/search?q=nautilus");

        assertThat(page.select(".hit-title").eachText())
                .containsExactlyInAnyOrder(
                        "Nautilus in Mexico", "Nautilus in France", "Nautilus on film");
        assertThat(page.select("#results-title").text()).isEqualTo("3 entries for “nautilus”");
        assertThat(page.select("#search-status[role=status]").text()).startsWith("3 entries");
        assertThat(page("/ru/search?q=nautilus").select("#results-title").text())
                .isEqualTo("3 записи по запросу «nautilus»");
    }

    @Test
    void theCountsOfAFacetIgnoreItsOwnChoice() {
        var page = page("/en/search?q=nautilus&country=FRA");

        assertThat(counts(page, "country")).containsExactly("France 1", "Mexico 1", "Kosovo* 1");
        assertThat(counts(page, "objective"))
                .containsExactly("10 – Eradicate trafficking 1", "9 – Counter smuggling 1");
        assertThat(counts(page, "kind")).containsExactly("Document 1");
    }

    @Test
    void valuesOfOneFacetMeanAnyAndFacetsMeanAll() {
        assertThat(page("/en/search?q=nautilus&country=FRA&country=MEX").select(".hit")).hasSize(2);
        assertThat(page("/en/search?q=nautilus&country=FRA&objective=9").select(".hit")).hasSize(1);
        assertThat(page("/en/search?q=nautilus&country=MEX&objective=10").select(".hit")).isEmpty();
    }

    @Test
    void aChosenValueIsMarkedAndItsLinkLeavesItAgain() {
        var page = page("/en/search?country=FRA&q=nautilus&objective=10");
        var chosen = page.select("#filters a[aria-current=true]");

        assertThat(chosen.eachAttr("href"))
                .containsExactly(
                        "/en/search?q=nautilus&country=FRA", "/en/search?q=nautilus&objective=10");
        assertThat(page.select(".chip-removable").eachAttr("href"))
                .isEqualTo(chosen.eachAttr("href"));
    }

    @Test
    void aChosenValueStaysInSightThoughNothingHasIt() {
        assertThat(counts(page("/en/search?q=nautilus&country=TUV"), "country"))
                .startsWith("Tuvalu 0")
                .hasSize(4);
    }

    @Test
    void kosovoBringsItsFootnote() {
        assertThat(page("/fr/search?q=nautilus").select("main .footnote").text()).contains("1244");
    }

    @Test
    void unknownValuesAreLeftOutWithAWordAboutIt() {
        var page = page("/en/search?q=nautilus&country=Atlantis&objective=24&country=mex");

        assertThat(page.select(".notice").text()).contains("Atlantis", "24");
        assertThat(page.select(".hit-title").eachText()).containsExactly("Nautilus in Mexico");
    }

    @Test
    void longResultsComeInPages() {
        var first = page("/en/search?q=argonauta");
        var second = page("/en/search?q=argonauta&page=2");

        assertThat(first.select(".hit")).hasSize(20);
        assertThat(first.select(".pager a[rel=next]").attr("href"))
                .isEqualTo("/en/search?q=argonauta&page=2");
        assertThat(second.select(".hit")).hasSize(10);
        assertThat(page("/en/search?q=argonauta&page=99").select(".hit-title").eachText())
                .isEqualTo(second.select(".hit-title").eachText());
    }

    @Test
    void veryManyWordsInManyScriptsGiveAPage() {
        var words = new StringBuilder("ж 中 ");
        for (char c = 'a'; c <= 'z'; c++) {
            words.append("b").append(c).append(" c").append(c).append(" d").append(c).append(' ');
        }
        assertThat(page("/ar/search?q=" + words.toString().replace(" ", "+")).select("h1"))
                .hasSize(1);
        assertThat(page("/ar/search?q=" + "中移民走私 ж a ".repeat(33)).select("h1")).hasSize(1);
    }

    @Test
    void aSpellingThatFindsSomethingIsOffered() {
        assertThat(page("/en/search?q=nautillus").select(".nothing .lede a").attr("href"))
                .isEqualTo("/en/search?q=nautilus");
    }

    @Test
    void whereHardlyAnythingHasAllTheWordsThePageSaysSo() {
        var page = page("/en/search?q=nautilus+film+france");

        assertThat(page.select("#results .notice").text()).contains("Nothing has all");
        assertThat(page.select("#results .hit")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void namesInOtherLanguagesAreShownAndTakenAway() {
        var page = page("/en/search?q=Mexico");
        assertThat(page.select(".elsewhere dd[lang=fr]").text()).isEqualTo("Mexique");

        var without = page(page.select(".elsewhere a").attr("href"));
        assertThat(without.select(".elsewhere dd")).isEmpty();
        assertThat(without.select(".elsewhere a").attr("href")).isEqualTo("/en/search?q=Mexico");
    }

    @Test
    void theFormKeepsWhatIsChosen() {
        var page = page("/en/search?q=nautilus&country=FRA&sort=newest");

        assertThat(page.select(".search-form input[type=hidden]").eachAttr("value"))
                .containsExactly("FRA", "newest");
        assertThat(page.select("#search-q").val()).isEqualTo("nautilus");
    }

    @Test
    void onlyTheWholeListIsForSearchEngines() {
        assertThat(page("/en/search").select("meta[name=robots]")).isEmpty();
        assertThat(page("/en/search?q=nautilus").select("meta[name=robots]").attr("content"))
                .contains("noindex");
        assertThat(page("/en/search?q=nautilus").select("link[rel=canonical]").attr("href"))
                .endsWith("/en/search");
    }

    @Test
    void allValuesOfAFacetHaveAPage() {
        var page = page("/en/search/country?q=nautilus&country=FRA");

        assertThat(page.select(".values a").eachText())
                .containsExactly("France 1", "Kosovo* 1", "Mexico 1");
        assertThat(page.select("section.letter h2").eachText()).containsExactly("F", "K", "M");
        assertThat(page.select("a.filter-value").eachAttr("href"))
                .contains("/en/search?q=nautilus", "/en/search?q=nautilus&country=FRA&country=MEX");
    }

    @Test
    void aNameWithSignsSurvivesItsAddress() {
        var links = page("/en/search?q=nautilus").select("a.filter-value[id^=publisher]");

        assertThat(page(links.attr("href")).select(".hit-title").eachText())
                .containsExactly("Nautilus in Mexico");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%zz",
                "q=%00",
                "q=%ed%a0%80",
                "q=%22",
                "q=((((",
                "q=*",
                "page=-1",
                "page=x",
                "page=99999999999999",
                "sort=sideways",
                "country=",
                "country=%ff",
                "&&&=&",
                "q",
                "publisher=%00%0a",
                "year=-1&year=20181",
                "nonsense=1",
                "q=%3Cscript%3E",
                "type=%22%3E%3Cscript%3E"
            })
    void whateverStandsInTheAddressGivesAPage(String query) {
        assertThat(page("/ar/search?" + query).select("h1").text()).isEqualTo("البحث");
        assertThat(page("/ar/search/country?" + query).select("h1")).hasSize(1);
        assertThat(page("/ar/search?" + query).select("script:not([src])")).isEmpty();
    }

    @Test
    void fiveMegabytesOfWordsGiveAPage() {
        assertThat(page("/en/search?q=" + "smuggling+".repeat(500_000)).select("h1")).hasSize(1);
        assertThat(page("/en/search?" + "country=MEX&".repeat(100_000)).select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/search", "/zh/search/publisher", "/zh/search/country"})
    void noAddressGivesAHugePage(String path) {
        var address = new StringBuilder(path + "?q=" + "%E7%A7%BB".repeat(400));
        for (int i = 0; i < 60; i++) {
            address.append("&publisher=P").append(i).append("%D0%98".repeat(150));
            address.append("&country=").append(List.of("MEX", "FRA", "XKX", "TUV").get(i % 4));
            address.append("&year=").append(1950 + i);
            address.append("&publisher=").append("P".repeat(20)).append(i);
        }
        var page = page(address.toString());

        assertThat(page.html().length()).isLessThan(400_000);
        if (path.endsWith("search")) {
            assertThat(page.select(".notice .chip")).isNotEmpty();
        }
    }

    @Test
    void laterPagesHaveAddressesOfTheirOwn() {
        assertThat(page("/en/search?page=2").select("link[rel=canonical]").attr("href"))
                .endsWith("/en/search?page=2");
        assertThat(page("/en/search?page=1").select("link[rel=canonical]").attr("href"))
                .endsWith("/en/search");
    }

    @Test
    void aFacetThatIsNoneHasNoPage() {
        assertThat(pages.get().uri("/en/search/colour")).hasStatus(404);
    }

    private static List<String> counts(Document page, String facet) {
        return page.select("#filters a[id^=" + facet + "-]").eachText();
    }

    /** The query is handed on as it is, wrong escapes too. */
    private Document page(String address) {
        int question = address.indexOf('?');
        var path = question < 0 ? address : address.substring(0, question);
        try {
            var result =
                    pages.get()
                            .uri(URI.create(path))
                            .with(request -> {
                                if (question >= 0) {
                                    request.setQueryString(address.substring(question + 1));
                                }
                                return request;
                            })
                            .exchange();
            assertThat(result).hasStatusOk();
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
