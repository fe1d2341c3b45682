package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.catalogue.IndexLevel;
import org.seamark.contributions.RecordDesk;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.library.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is left out while many records are looked through. */
@SeamarkTest
class BulkPreviewTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Library library;
    @Autowired JdbcClient database;
    @Autowired RecordDesk desk;

    private Actor.Member editor;
    private String deserts;
    private String seas;

    @BeforeEach
    void twoRecords() {
        editor = people.actor(people.member(Role.EDITOR));
        var records = new Records(library, database);
        deserts = records.imported(Describing.resource("Study of deserts"));
        seas = records.imported(Describing.resource("Study of seas"));
    }

    private MvcTestResult change(String... kept) {
        var request =
                pages.post()
                        .uri("/en/desk/bulk")
                        .param("search", "q=study")
                        .param("codes", deserts + " " + seas)
                        .param("add-objective", "9")
                        .param("why", "About smuggling.")
                        .with(Acting.as(editor));
        for (var code : kept) {
            request = request.param("keep", code);
        }
        return request.exchange();
    }

    private boolean isChanged(String code) {
        return desk.find(editor, code).home().isPresent();
    }

    private static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    void whatWasLeftOutStaysAsItIs() throws Exception {
        var done = change(seas);

        assertThat(done).hasStatusOk();
        assertThat(page(done).select("[role=status]").text()).isEqualTo("1 record was changed.");
        assertThat(isChanged(seas)).isTrue();
        assertThat(isChanged(deserts)).isFalse();
    }

    @Test
    void regionsCountriesAndThemesAreChangedToo(@Autowired IndexLevel level) throws Exception {
        assertThat(level.await(steps -> {})).isTrue();
        var shown =
                pages.post()
                        .uri("/en/desk/bulk/preview")
                        .param("search", "q=study")
                        .param("add-region", "africa")
                        .param("add-country", "NER", "XXX")
                        .param("add-theme", "boats\r\n routes ")
                        .with(Acting.as(editor))
                        .exchange();
        assertThat(page(shown).select("input[type=hidden][name=add-theme]").val())
                .contains("boats", "routes");
        assertThat(
                        pages.post()
                                .uri("/en/desk/bulk")
                                .param("codes", seas)
                                .param("keep", seas)
                                .param("add-region", "africa")
                                .param("add-country", "NER", "XXX")
                                .param("add-theme", "boats\r\n routes ")
                                .with(Acting.as(editor)))
                .hasStatusOk();

        var content = desk.find(editor, seas).content();
        assertThat(content.lines("regions")).contains("africa");
        assertThat(content.lines("countries")).contains("NER").doesNotContain("XXX");
        assertThat(content.lines("themes")).contains("boats", "routes");
    }

    @Test
    void oneOutsideWhatWasLookedThroughIsNotChanged() {
        var other = new Records(library, database).imported(Describing.resource("Study of rivers"));

        assertThat(change(seas, other)).hasStatusOk();
        assertThat(isChanged(other)).isFalse();
    }

    @Test
    void whereAllWereLeftOutThePageComesBackWithWhatWasTyped() throws Exception {
        var refused = change();

        assertThat(refused).hasStatus(422);
        var page = page(refused);
        assertThat(page.select(".error-summary").text()).startsWith("Tick at least one record");
        assertThat(page.select("input[name=keep]")).hasSize(2);
        assertThat(page.select("input[name=keep][checked]")).isEmpty();
        assertThat(page.select("input[name=why]").val()).isEqualTo("About smuggling.");
        assertThat(page.select("input[name=add-objective]").val()).isEqualTo("9");
        assertThat(isChanged(seas)).isFalse();
    }
}
