package org.seamark.objectives.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class ObjectivePageTests {

    @Autowired MockMvcTester pages;
    @Autowired Catalogue catalogue;
    @Autowired ListingIndex index;

    /** As the Network Hub orders its pages of objectives; a shelf without entries is not there. */
    private static final List<String> ORDER =
            List.of(
                    "commitment",
                    "compact",
                    "document",
                    "event",
                    "project",
                    "practice",
                    "training",
                    "video",
                    "statement",
                    "hub",
                    "roster",
                    "contact");

    @Test
    void thePartsOfObjectiveNineComeInTheirOrder() {
        var page = page("/en/objectives/9");

        assertThat(page.select("h1").text()).isEqualTo("Objective 9");
        assertThat(page.select(".lede").text())
                .isEqualTo("Strengthen the transnational response to smuggling of migrants");
        assertThat(page.select("ol[type=a] > li")).hasSize(6);
        assertThat(page.select(".see-also a").eachAttr("href"))
                .containsExactly(
                        "/en/objectives/7",
                        "/en/objectives/10",
                        "/en/objectives/12",
                        "/en/objectives/14");
        assertThat(page.select(".source a").text()).isEqualTo("A/RES/73/195, paragraph 25");
        assertThat(ORDER)
                .containsSubsequence(
                        page.select("main section[aria-labelledby]").eachAttr("aria-labelledby"));
    }

    @Test
    void whereNobodyIsNamedItStillSaysWhereToTurn() {
        assertThat(
                        page("/en/objectives/9")
                                .select("section[aria-labelledby=contact] a")
                                .eachAttr("href"))
                .containsExactly("/en/contribute");
    }

    @Test
    void theCompactCanBeReadInSixLanguages() {
        var links = page("/ar/objectives/1").select("section[aria-labelledby=compact] a");

        assertThat(links.eachAttr("hreflang")).containsExactly("ar", "zh", "en", "fr", "ru", "es");
        assertThat(links.eachAttr("href")).contains("https://undocs.org/ru/A/RES/73/195");
    }

    @Test
    void whatTheCatalogueHoldsStandsByKindAndInTheOrderOfTheRule() throws InterruptedException {
        catalogue.publish(
                SampleListing.lasting("A comprehensive video")
                        .kind(Kind.VIDEO)
                        .scope(Scope.GLOBAL)
                        .objectives(
                                4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22)
                        .make());
        catalogue.publish(
                SampleListing.lasting("A local video")
                        .kind(Kind.VIDEO)
                        .scope(Scope.LOCAL)
                        .objectives(22)
                        .make());
        follow();
        var page = page("/en/objectives/22");

        assertThat(page.select("section[aria-labelledby=video] .hit-title").eachText())
                .startsWith("A comprehensive video")
                .hasSizeGreaterThan(1);
        assertThat(page.select("section[aria-labelledby=video] .shelf-all a").attr("href"))
                .isEqualTo("/en/search?objective=22&kind=video");
    }

    @Test
    void eachObjectiveLeadsToItsNeighbours() {
        assertThat(page("/fr/objectives/1").select("a[rel=prev]")).isEmpty();
        assertThat(page("/fr/objectives/1").select("a[rel=next]").attr("href"))
                .isEqualTo("/fr/objectives/2");
        assertThat(page("/fr/objectives/23").select("a[rel=next]").attr("href"))
                .isEqualTo("/fr/objectives/general");
        assertThat(page("/fr/objectives/general").select("a[rel=next]")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theOverviewShowsAllOfThem(Language language) {
        var page = page("/" + language.code() + "/objectives");

        assertThat(page.select(".objective-card")).hasSize(24);
        assertThat(page.select(".objective-card a").eachAttr("href").getLast())
                .isEqualTo("/" + language.code() + "/objectives/general");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "24", "09", "General", "nine", "9%20"})
    void whatIsNoObjectiveHasNoPage(String code) {
        assertThat(pages.get().uri(java.net.URI.create("/en/objectives/" + code))).hasStatus(404);
    }

    private void follow() throws InterruptedException {
        for (int i = 0; index.applied() < catalogue.latest(); i++) {
            if (i > 600) {
                fail("the index does not follow");
            }
            Thread.sleep(50);
        }
    }

    private Document page(String address) {
        try {
            var result = pages.get().uri(address).exchange();
            assertThat(result).hasStatusOk();
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
