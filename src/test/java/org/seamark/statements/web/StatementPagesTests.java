package org.seamark.statements.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.statements.Description;
import org.seamark.statements.Pressroom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@SeamarkTest
class StatementPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired Pressroom pressroom;
    @Autowired JsonMapper json;

    private void take(String text) {
        var description = json.readValue(text, Description.class);
        pressroom.records().take("test", Map.of(UUID.randomUUID().toString(), description));
    }

    private Document page(String path) throws Exception {
        var result = pages.get().uri(path).exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    private Document statement(String language, String words) throws Exception {
        var list = page("/" + language + "/statements");
        return page(list.select("a[href*=" + words + "]").attr("href"));
    }

    @Test
    void showsTheVersionInTheReadersLanguage() throws Exception {
        take(
                """
                {"title": {"en": "Two Tongues", "fr": "Deux langues"}, "date": "9998-05-17",
                 "body": {"en": ["One.", "Two."], "fr": ["Un.", "Deux."]},
                 "calls": [{"en": "Act.", "fr": "Agissez."}, {"en": "Protect.", "fr": "Protégez."}],
                 "contacts": ["Secretariat"]}
                """);

        var french = statement("fr", "two-tongues");

        assertThat(french.select(".prose > p").eachText()).containsExactly("Un.", "Deux.");
        assertThat(french.select(".calls ol > li").eachText())
                .containsExactly("Agissez.", "Protégez.");
        assertThat(french.select("dl.facts").text()).contains("Secretariat", "English");
        assertThat(french.select("#citation").text()).startsWith("Deux langues (9998).");
        var file = french.select("a[href$=.ris]").attr("href");
        assertThat(pages.get().uri(file).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("TI  - Deux langues", "DA  - 9998/05/17");
    }

    @Test
    void aMissingLanguageShowsAnotherVersionMarkedWithLinksToThose() throws Exception {
        take(
                """
                {"title": {"en": "Only Three", "fr": "Trois", "ar": "ثلاثة"}, "date": "9997",
                 "body": {"en": ["One."], "fr": ["Un."], "ar": ["واحد."]}}
                """);

        var spanish = statement("es", "only-three");

        assertThat(spanish.select(".prose").attr("lang")).isEqualTo("en");
        assertThat(spanish.select(".notice a").eachAttr("hreflang"))
                .containsExactly("ar", "en", "fr");
    }

    @Test
    void aPartInAnotherLanguageSaysSo() throws Exception {
        take(
                """
                {"title": {"en": "Mixed Tongues"}, "body": {"en": ["We call."]}, "date": "9995-01-02",
                 "calls": [{"en": "Act."}, {"fr": "Agissez."}],
                 "incident": {"happened": {"fr": "Un bateau a dérivé."}}}
                """);

        var page = statement("en", "mixed-tongues");

        assertThat(page.select("section:has(#incident) .badge-language").text())
                .isEqualTo("Text in French");
        assertThat(page.select(".calls li").eachText())
                .containsExactly("Act.", "Agissez. Text in French");
        assertThat(page.select("dl.facts").text()).contains("Terms of reuse not stated");
    }

    @Test
    void aCallToActionTellsWhatHappened() throws Exception {
        take(
                """
                {"title": {"en": "Boat Adrift"}, "body": {"en": ["We call."]}, "date": "9996-01-02",
                 "incident": {"place": "Off the coast", "date": "9996-01-01",
                   "happened": {"en": "A boat drifted."}, "source": "https://example.org/boat"}}
                """);

        var page = statement("en", "boat-adrift");

        assertThat(page.select(".badges").text()).contains("Call to action");
        assertThat(page.expectFirst("section.panel").text())
                .contains("A boat drifted.", "Off the coast", "https://example.org/boat");
    }

    @Test
    void theNewestComeFirst() throws Exception {
        take(
                "{\"title\": {\"en\": \"Old News\"}, \"body\": {\"en\": [\"x\"]}, \"date\": \"9994\"}");
        take(
                "{\"title\": {\"en\": \"Fresh News\"}, \"body\": {\"en\": [\"x\"]},"
                        + " \"date\": \"9995-03\"}");
        var titles = page("/en/statements").select(".card h2").eachText();

        assertThat(titles.indexOf("Fresh News")).isLessThan(titles.indexOf("Old News"));
    }
}
