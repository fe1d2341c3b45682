package org.seamark.projects.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.projects.Description;
import org.seamark.projects.Portfolio;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@SeamarkTest
class ProjectPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired Portfolio portfolio;
    @Autowired JsonMapper json;

    private void take(String title, String more) {
        var text = "{\"title\": {\"en\": \"%s\"}%s}".formatted(title, more);
        var description = json.readValue(text, Description.class);
        portfolio.records().take("test", Map.of(UUID.randomUUID().toString(), description));
    }

    private Document page(String path) throws Exception {
        var result = pages.get().uri(path).exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @Test
    void aCardSaysHowFarWhenForHowMuchAndByWhom() throws Exception {
        take(
                "Coast Watch Exchange",
                """
                , "scope": "global", "objectives": [1,2,3,4,5,6,7,8,9], "status": "planned",
                "starts": "2018", "ends": "2022", "leads": ["UNODC"], "donors": ["European Union"],
                "budget": {"amount": 12000000, "currency": "EUR"}
                """);

        var card = page("/en/projects?status=planned").select(".card").text();

        assertThat(card)
                .contains("Planned", "2018 – 2022", "12,000,000 euros", "UNODC", "European Union");
    }

    @Test
    void aSummaryInAnotherLanguageThanItsTitleSaysSo() throws Exception {
        take(
                "Two Shores",
                """
                , "summary": {"fr": "D’un rivage à l’autre."}, "status": "planned", "scope": "global"
                """);

        var card = page("/en/projects?status=planned").select(".card:contains(Two Shores)");

        assertThat(card.select(".badge-language").text()).isEqualTo("Text in French");
        assertThat(card.select("p[lang=fr]").text()).isEqualTo("D’un rivage à l’autre.");
    }

    @Test
    void theListIsNarrowedByStatusAndForgivesNonsense() throws Exception {
        take("Abandoned Quay", ", \"status\": \"cancelled\", \"scope\": \"global\"");

        assertThat(page("/en/projects?status=cancelled").select(".card").eachText())
                .isNotEmpty()
                .allMatch(text -> text.contains("Cancelled"));
        page("/en/projects?status=nonsense&page=-7");
        assertThat(page("/ar/projects?status=cancelled&page=499").select(".card")).isNotEmpty();
    }

    @Test
    void thePageShowsWhatIsKnownInTheReadersLanguage() throws Exception {
        take(
                "Harbour Lights",
                """
                , "scope": "global", "status": "ongoing", "starts": "2024-05",
                "leads": ["UNODC", "IOM"], "externalIds": {"IATI": "XM-1"}
                """);
        var path =
                page("/fr/projects?status=ongoing").select("a[href*=harbour-lights]").attr("href");
        var page = page(path);
        var facts = page.select("dl.facts");

        assertThat(facts.select("dt").eachText())
                .containsExactly(
                        "Chefs de file",
                        "Période",
                        "État d’avancement",
                        "Identifiants externes",
                        "Réutilisation",
                        "Portée géographique");
        assertThat(facts.text()).contains("à partir de mai 2024", "En cours");
        assertThat(page.select("#citation").text())
                .startsWith("UNODC; IOM (2024). Harbour Lights.");
        assertThat(pages.get().uri(page.select("a[href$=.bib]").attr("href")).exchange())
                .hasStatusOk()
                .bodyText()
                .startsWith("@misc{unodc2024harbour,");
    }
}
