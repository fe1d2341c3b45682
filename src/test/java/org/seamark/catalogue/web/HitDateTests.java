package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.SampleListing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The dates that results show: all of what lasts, and one where there is one. */
@SeamarkTest
class HitDateTests {

    @Autowired MockMvcTester pages;
    @Autowired Catalogue catalogue;
    @Autowired ListingIndex index;

    @BeforeEach
    void publish() throws InterruptedException {
        catalogue.publish(
                List.of(
                        sample("regatta days").date("2026-06-10").until("2026-06-12").make(),
                        sample("regatta months").date("2026-06-30").until("2026-07-01").make(),
                        sample("regatta years").date("2018").until("2022-03").make(),
                        sample("regatta once").date("2026-06-10").until("2026-06-10").make(),
                        sample("regatta begun").date("2026-06").make(),
                        sample("regatta undated").until("2026-06-10").make()));
        for (int i = 0; index.applied() < catalogue.latest(); i++) {
            if (i > 600) {
                fail("the index does not follow");
            }
            Thread.sleep(50);
        }
    }

    private static SampleListing sample(String title) {
        return SampleListing.lasting(title).kind(Kind.EVENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | days   | 10–12 June 2026
                    fr | days   | 10–12 juin 2026
                    ru | days   | 10–12 июня 2026 г.
                    zh | days   | 2026年6月10日至12日
                    en | months | 30 June – 1 July 2026
                    en | years  | 2018–2022
                    en | once   | 10 June 2026
                    en | begun  | June 2026
                    """)
    void aSpanIsSaidAsShortAsItCanBe(String language, String word, String date) throws Exception {
        assertThat(dates(language, word)).containsExactly(date);
    }

    @Test
    void anEndAloneIsNoDate() throws Exception {
        assertThat(dates("en", "undated")).isEmpty();
    }

    private List<String> dates(String language, String word) throws Exception {
        var phrase = "\"regatta %s\"".formatted(word);
        var answer = pages.get().uri("/{language}/search?q={phrase}", language, phrase);
        var page = Jsoup.parse(answer.exchange().getResponse().getContentAsString());
        assertThat(page.select(".hit")).hasSize(1);
        return page.select(".hit time").eachText().stream()
                .map(date -> date.replaceAll("\\p{Z}", " "))
                .toList();
    }
}
