package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.contributions.BulkEdit;
import org.seamark.contributions.Reclassification;
import org.seamark.contributions.Reclassification.Sets;
import org.seamark.contributions.RecordDesk;
import org.seamark.contributions.Stage;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.library.Records;
import org.seamark.vocabulary.Objective;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class RecordDeskTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Library library;
    @Autowired JdbcClient database;
    @Autowired RecordDesk desk;
    @Autowired BulkEdit bulk;

    private Actor.Member editor;
    private Records records;

    @BeforeEach
    void anEditor() {
        editor = people.actor(people.member(Role.EDITOR));
        records = new Records(library, database);
    }

    private String imported(String title) {
        return records.imported(Describing.resource(title).publisher("UNODC"));
    }

    private Document get(String path) throws Exception {
        var answer = pages.get().uri(path).with(Acting.as(editor)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri("/en/desk/records/" + path).with(Acting.as(editor));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private void retitle(String code, String title) {
        var record = desk.find(editor, code);
        desk.edit(
                editor,
                code,
                record.mark(),
                record.content().with("title", Map.of("en", title)),
                "Clearer.");
    }

    private MvcTestResult read(String path) {
        return pages.get().uri("/en/" + path).exchange();
    }

    @Test
    void whatCameByAnImportHasAHistoryFromItsFirstChange() throws Exception {
        var code = imported("Study of feess");
        assertThat(get("/en/desk/records/" + code).select("#history + p").text())
                .contains("as it came");

        retitle(code, "Study of fees");
        assertThat(read(records.address(code)).getResponse().getContentAsString())
                .contains("<h1 lang=\"en\" dir=\"ltr\">Study of fees</h1>");
        var page = get("/en/desk/records/" + code);
        assertThat(page.select("ol.hits li strong").eachText())
                .containsExactly("Version 2", "Version 1");
        var compared = get("/en/desk/records/" + code + "/differences?from=1&to=2");
        assertThat(compared.select(".differences del").text()).isEqualTo("feess");
        assertThat(compared.select(".differences ins").text()).isEqualTo("fees");
    }

    @Test
    void theFormKeepsWhatItDoesNotAskForAndSaysWhatIsWrong() throws Exception {
        var code = imported("Study of camps");
        var form = get("/en/desk/records/" + code + "/form");
        assertThat(form.select("input[name=title.en]").val()).isEqualTo("Study of camps");
        var base = form.select("input[name=base]").val();

        var wrong = post(code + "/form", "base", base, "title.fr", "", "published", "soon");
        assertThat(wrong).hasStatus(422);
        assertThat(
                        Jsoup.parse(wrong.getResponse().getContentAsString())
                                .select(".error-summary a")
                                .eachAttr("href"))
                .contains("#title", "#published");
        assertThat(
                        post(
                                code + "/form",
                                "base",
                                base,
                                "title.en",
                                "Study of tents",
                                "form",
                                "document",
                                "publisher",
                                "UNODC",
                                "rights",
                                "yes",
                                "why",
                                "They are tents."))
                .hasRedirectedUrl("/en/desk/records/" + code);
        var after = get("/en/desk/records/" + code);
        assertThat(after.select("h1").text()).isEqualTo("Study of tents");
        assertThat(after.select("ol.hits li").text()).contains("They are tents.");
        assertThat(
                        post(
                                code + "/form",
                                "base",
                                base,
                                "title.en",
                                "Study of huts",
                                "form",
                                "document",
                                "publisher",
                                "UNODC",
                                "rights",
                                "yes"))
                .hasStatus(422);
    }

    @Test
    void anOldVersionIsRestoredAsTheNewest() throws Exception {
        var code = imported("Study of routes");
        retitle(code, "Study of roots");

        var restoration = code + "/revisions/1/restoration";
        var asked = get("/en/desk/records/" + restoration);
        assertThat(asked.select(".differences ins").text()).isEqualTo("routes");
        var base = asked.select("input[name=base]").val();
        assertThat(post(restoration, "base", base, "reasons", " ")).hasStatus(422);
        assertThat(post(restoration, "base", "of before", "reasons", "No.")).hasStatus(422);
        assertThat(get("/en/desk/records/" + code).select("h1").text()).isEqualTo("Study of roots");
        assertThat(post(restoration, "base", base, "reasons", "Nothing grows there."))
                .hasRedirectedUrl("/en/desk/records/" + code);
        assertThat(get("/en/desk/records/" + code).select("ol.hits li").text())
                .contains("↺ 1: Nothing grows there.");
        assertThat(get("/en/desk/records/" + code).select("h1").text())
                .isEqualTo("Study of routes");
        assertThat(desk.find(editor, code).home().orElseThrow().revision()).isEqualTo(3);
    }

    @Test
    void whatIsTakenBackIsNotThereAndComesBack() throws Exception {
        var code = imported("Study of boats");
        var address = records.address(code);
        assertThat(post(code + "/removal", "reasons", "")).hasStatus(422);
        assertThat(read(address)).hasStatusOk();

        assertThat(post(code + "/removal", "reasons", "Withdrawn by its publisher."))
                .hasStatus(302);
        assertThat(read(address)).hasStatus(404);
        assertThat(post(code + "/publication")).hasStatus(302);
        assertThat(read(address)).hasStatusOk();
    }

    @Test
    void theAddressOfADuplicateLeadsToTheOneThatStays() throws Exception {
        var stays = imported("Study of islands");
        var goes = imported("Study of isles");
        var address = records.address(goes);

        var preview = get("/en/desk/records/" + stays + "/merger?other=/en/" + address);
        assertThat(preview.select(".differences ins").text()).isEqualTo("islands");
        assertThat(post(stays + "/merger", "other", goes)).hasStatus(302);
        assertThat(read(address))
                .hasStatus(301)
                .hasHeader("Location", "/en/" + records.address(stays));

        assertThat(post(goes + "/publication")).hasStatus(302);
        assertThat(read(address)).hasStatusOk();
        assertThat(post(stays + "/merger", "other", stays)).hasStatus(422);
        assertThat(get("/en/desk/records/" + stays + "/merger?other=" + goes)).isNotNull();
    }

    @Test
    void manyAreClassifiedInOneGoEachWithItsRevision() {
        var codes = List.of(imported("Study of deserts"), imported("Study of seas"));
        var nine =
                new Reclassification(
                        Sets.adding(new Objective(9)),
                        Sets.none(),
                        Sets.none(),
                        Sets.none(),
                        Sets.none(),
                        null,
                        null);

        assertThat(bulk.preview(editor, codes, nine))
                .allMatch(change -> change.differences().size() == 1);
        assertThat(bulk.apply(editor, codes, nine, "All are about smuggling.")).isEqualTo(2);
        assertThat(bulk.apply(editor, codes, nine, "")).isZero();
        for (var code : codes) {
            var home = desk.find(editor, code).home().orElseThrow();
            assertThat(home.stage()).isEqualTo(Stage.PUBLISHED);
            assertThat(home.revision()).isEqualTo(2);
            assertThat(home.steps().getLast().note()).isEqualTo("All are about smuggling.");
        }
    }

    @Test
    void manyAreChosenAsInTheSearchAndLookedThrough() throws Exception {
        var word = "z" + UUID.randomUUID().toString().substring(0, 8);
        var code = imported("Study of " + word);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(get("/en/desk/bulk?q=" + word).select("ol.hits .hit-title"))
                                .hasSize(1));

        var preview =
                pages.post()
                        .uri("/en/desk/bulk/preview")
                        .param("search", "q=" + word)
                        .param("add-objective", "9")
                        .with(Acting.as(editor))
                        .exchange();
        assertThat(preview).hasStatusOk();
        var page = Jsoup.parse(preview.getResponse().getContentAsString());
        assertThat(page.select(".lede").text()).startsWith("1 record will change");
        assertThat(page.select("input[name=codes]").val()).isEqualTo(code);
        assertThat(page.select(".differences ins").text()).startsWith("9");
        assertThat(
                        pages.post()
                                .uri("/en/desk/bulk/preview")
                                .param("search", "q=" + word)
                                .with(Acting.as(editor))
                                .exchange())
                .hasStatus(422);
    }

    @Test
    void manyAreFoundAtOnceInTheirOrder() {
        var lakes = imported("Study of lakes");
        var rivers = imported("Study of rivers");

        assertThat(desk.findAll(editor, List.of(rivers, "0000000000", lakes, rivers)))
                .extracting(found -> found.record().code(), found -> found.content().line("form"))
                .containsExactly(tuple(rivers, "document"), tuple(lakes, "document"));
    }

    @Test
    void datesLanguagesAndLinksAreSaidInTheLanguageOfTheEditor() throws Exception {
        var code = imported("Study of months");
        var record = desk.find(editor, code);
        var link = Map.of("url", "https://example.org/a", "kind", "full-text", "language", "fr");
        var anew =
                record.content()
                        .with("published", "2020-05")
                        .with("originalLanguage", "en")
                        .with("otherLanguages", List.of("sw"))
                        .with("links", List.of(link));
        desk.edit(editor, code, record.mark(), anew, "");

        var french = get("/fr/desk/records/" + code);
        assertThat(french.select(".facts dd").eachText())
                .contains("Anglais", "Swahili", "mai 2020");
        var compared = get("/fr/desk/records/" + code + "/differences?from=1&to=2");
        assertThat(compared.select(".differences ins").eachText())
                .contains("mai 2020", "Anglais", "Swahili")
                .anyMatch(text -> text.matches("https://example.org/a .+ Français"))
                .noneMatch(text -> text.contains("full-text"));
    }
}
