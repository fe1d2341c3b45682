package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;
import org.seamark.vocabulary.Thesauri;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A thesaurus that is taken in gives the search a facet. */
@SeamarkTest
class ConceptPageTests {

    private static final Descriptor WHALING =
            new Descriptor(
                    "t:whaling&more",
                    Map.of(
                            Language.EN, List.of("pelagic whaling"),
                            Language.RU, List.of("китобойный промысел")));

    @Autowired MockMvcTester pages;
    @Autowired Catalogue catalogue;
    @Autowired Thesauri thesauri;
    @Autowired JdbcClient database;

    @BeforeEach
    void takeIn() {
        catalogue.publish(SampleListing.lasting("Pelagic whaling in Zembla").make());
        thesauri.take("test_whaling", List.of(WHALING));
        thesauri.refresh();
    }

    @AfterEach
    void clear() {
        database.sql("delete from vocabulary.thesaurus where name = 'test_whaling'").update();
        thesauri.refresh();
    }

    @Test
    void aConceptIsAFilterInTheLanguageOfTheReader() throws InterruptedException {
        var address = "/ru/search?q=Zembla";
        var filter = await(address, "#filters a[href*=concept]");
        assertThat(filter.text()).isEqualTo("китобойный промысел 1");

        var chosen = page(filter.attr("href"));
        assertThat(chosen.select(".hit")).hasSize(1);
        assertThat(chosen.select(".chip-removable").attr("href")).isEqualTo(address);
        assertThat(page("/en/search/concept?q=Zembla").select(".values a").text())
                .isEqualTo("pelagic whaling 1");
    }

    @Test
    void aConceptThatNobodyKnowsIsLeftOut() {
        assertThat(page("/en/search?concept=t:nothing").select(".notice").text())
                .contains("t:nothing");
    }

    private org.jsoup.nodes.Element await(String address, String selector)
            throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var found = page(address).selectFirst(selector);
            if (found != null) {
                return found;
            }
            Thread.sleep(50);
        }
        return fail("not there: " + selector);
    }

    private Document page(String address) {
        var answer = pages.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
