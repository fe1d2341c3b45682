package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class SuggestionsTests {

    @Autowired MockMvcTester pages;
    @Autowired Catalogue catalogue;

    @BeforeEach
    void publish() {
        catalogue.publish(
                SampleListing.lasting("Zubrowka and its borders")
                        .title(Language.FR, "La Zubrowka & <ses> frontières")
                        .countries("TUV", "XKX")
                        .publisher("Zubrowka <Press>")
                        .make());
    }

    @Test
    void aTitleLeadsToItsRecord() throws InterruptedException {
        var page = await("/fr/search/suggestions?q=zub+fron", found -> found.size() == 1);
        var option = page.select("[role=listbox] > [role=option]");

        assertThat(option.select("[lang=fr]").text()).isEqualTo("La Zubrowka & <ses> frontières");
        assertThat(option.attr("data-address")).startsWith("/fr/library/");
        assertThat(page.select("ul").attr("data-said")).startsWith("Une suggestion");
    }

    @Test
    void aPublisherOrACountryLeadsToItsFilter() throws InterruptedException {
        var publisher = await("/en/search/suggestions?q=zubr", found -> found.size() == 2);
        assertThat(publisher.select("[role=option]").attr("data-address"))
                .isEqualTo("/en/search?publisher=Zubrowka+%3CPress%3E");

        var country = await("/en/search/suggestions?q=tuv", found -> found.contains("Tuvalu"));
        assertThat(country.select("[role=option]").attr("data-address"))
                .isEqualTo("/en/search?country=TUV");
    }

    @Test
    void kosovoBringsItsFootnote() throws InterruptedException {
        var page = await("/es/search/suggestions?q=kosov", found -> !found.isEmpty());

        assertThat(page.select(".footnote").text()).contains("1244");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "?q=",
                "?q=%FF%FE",
                "?q=%00",
                "?q=%22*%7C%28%29%2B-",
                "?q=*",
                "?x=1&q=zzzzqqq",
                "?q=%F0%9F%9A%A2"
            })
    void whateverIsTypedIsAnswered(String query) {
        var page = page("/en/search/suggestions" + query);

        assertThat(page.select("ul[role=listbox]")).hasSize(1);
        assertThat(page.select("[role=option]")).isEmpty();
    }

    @Test
    void veryMuchIsNotLookedFor() {
        assertThat(page("/en/search/suggestions?q=" + "zub+".repeat(2_000)).select("[role=option]"))
                .isEmpty();
    }

    @Test
    void nobodyGetsACookie() {
        assertThat(pages.get().uri("/en/search/suggestions?q=zub"))
                .hasStatusOk()
                .doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }

    @Test
    void theFieldsOfferIt() {
        for (var address : List.of("/en", "/en/search", "/en/about")) {
            assertThat(page(address).select("input[name=q]").eachAttr("data-suggestions"))
                    .containsExactly("/en/search/suggestions");
        }
    }

    /** What is published is offered a little later. */
    private Document await(String address, Predicate<List<String>> wanted)
            throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var page = page(address);
            if (wanted.test(page.select(".suggestion-name").eachText())) {
                return page;
            }
            Thread.sleep(50);
        }
        return fail("not offered: " + address);
    }

    private Document page(String address) {
        var answer = pages.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(
                        answer.getResponse().getContentAsByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8));
    }
}
