package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.contributions.RecordDesk;
import org.seamark.contributions.web.Typist;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.library.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was saved while a form lay open is overwritten by nobody who has not seen it. */
@SeamarkTest
class RecordFormTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Library library;
    @Autowired JdbcClient database;
    @Autowired RecordDesk desk;

    private Actor.Member editor;
    private Typist typist;

    @BeforeEach
    void anEditor() {
        editor = people.actor(people.member(Role.EDITOR));
        typist = new Typist(pages, editor);
    }

    private static String form(String code) {
        return "/en/desk/records/" + code + "/form";
    }

    private static String base(Document page) {
        return page.select("input[name=base]").val();
    }

    private MvcTestResult save(String code, String base, String title, String published) {
        return typist.post(
                form(code),
                "base",
                base,
                "title.en",
                title,
                "form",
                "document",
                "publisher",
                "UNODC",
                "published",
                published,
                "rights",
                "yes");
    }

    private String title(String code) {
        return desk.find(editor, code).title().in(Language.EN).orElse("");
    }

    @Test
    void staleWrongThenCorrected() throws Exception {
        var code =
                new Records(library, database)
                        .imported(Describing.resource("Study of piers").publisher("UNODC"));
        var opened = base(typist.read(form(code)));
        save(code, opened, "Study of quays", "");

        var wrong = save(code, opened, "Study of peers", "soon");
        assertThat(wrong).hasStatus(422);
        var mended = save(code, base(Typist.page(wrong)), "Study of peers", "");
        assertThat(mended).hasStatus(422);
        var both = Typist.page(mended);
        assertThat(both.select("input[name=title.en]").val()).isEqualTo("Study of peers");
        assertThat(both.select(".notice .written").eachText()).contains("Study of quays");
        assertThat(title(code)).isEqualTo("Study of quays");

        assertThat(save(code, base(both), "Study of peers", "")).hasStatus3xxRedirection();
        assertThat(title(code)).isEqualTo("Study of peers");
    }

    @Test
    void whatAnImportBroughtMeanwhileIsSeenFirst() throws Exception {
        var key = UUID.randomUUID().toString();
        library.records().take("test", Map.of(key, Describing.resource("Piers").description()));
        var code =
                database.sql("select code from library.resource where source_key = :key")
                        .param("key", key)
                        .query(String.class)
                        .single();
        var opened = base(typist.read(form(code)));
        library.records().take("test", Map.of(key, Describing.resource("Quays").description()));

        assertThat(save(code, opened, "Peers", "")).hasStatus(422);
        assertThat(title(code)).isEqualTo("Quays");
    }

    @Test
    void whatIsWrongIsNamedWithItsFieldAndItsLength() throws Exception {
        var code =
                new Records(library, database)
                        .imported(Describing.resource("Study of piers").publisher("UNODC"));
        var opened = base(typist.read(form(code)));

        var wrong = save(code, opened, "Piers ".repeat(60).strip(), "soon");

        var page = Typist.page(wrong);
        assertThat(page.select(".error-summary li a[href=#title]").text()).isEqualTo("Title");
        assertThat(page.select(".error-summary li").eachText())
                .contains(
                        "Title: This is too long: it has 359 characters, and at most 300 are"
                                + " allowed.",
                        "Date of publication: Write the date as year, year and month, or year,"
                                + " month and day: 2024, 2024-03 or 2024-03-15.");
        assertThat(page.select("#title-error, #title .field-error").text()).contains("359");
    }
}
