package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.contributions.RecordDesk;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.files.SampleFiles;
import org.seamark.forms.Attachment;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.library.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Editors change the files of what is in the catalogue. */
@SeamarkTest
class RecordFilesTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Library library;
    @Autowired JdbcClient database;
    @Autowired RecordDesk desk;
    @Autowired FileStore files;

    private Actor.Member editor;
    private String code;

    @BeforeEach
    void aRecord() {
        editor = people.actor(people.member(Role.EDITOR));
        var study = Describing.resource("Study of boats").publisher("UNODC");
        code = new Records(library, database).imported(study);
    }

    private UUID brought(UUID by) throws IOException {
        var words = "Boats " + UUID.randomUUID();
        var pdf = new ByteArrayInputStream(SampleFiles.pdf(1, words, ""));
        return files.receive(pdf, new FileName("boats.pdf"), by).id();
    }

    private MvcTestResult post(String step, String... fields) {
        var request =
                pages.post()
                        .uri("/en/desk/records/" + code + "/files/" + step)
                        .with(Acting.as(editor));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private List<UUID> attached() {
        return desk.find(editor, code).content().files("files").stream()
                .map(Attachment::file)
                .toList();
    }

    private static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    void aFileIsAddedReplacedAndTakenOff() throws Exception {
        var home = "/en/desk/records/" + code + "/files";
        var first = brought(editor.id());
        var second = brought(editor.id());
        var newer = brought(editor.id());
        assertThat(post("added", "uploaded", first.toString())).hasRedirectedUrl(home);
        assertThat(post("added", "uploaded", second.toString())).hasRedirectedUrl(home);

        post("added", "uploaded", newer.toString(), "replaces", first.toString());
        assertThat(attached()).containsExactly(newer, second);
        post(newer + "/language", "spoken", "fr");
        assertThat(desk.find(editor, code).content().files("files"))
                .contains(new Attachment(newer, "fr"));
        post(second + "/removal");
        assertThat(attached()).containsExactly(newer);
        assertThat(desk.revision(editor, code, 2).files("files")).hasSize(1);
        var shown = pages.get().uri(home).with(Acting.as(editor)).exchange();
        assertThat(page(shown).select(".card h3").text()).isEqualTo("boats.pdf");
    }

    @Test
    void anothersFileIsNotThereAndNoFileIsSaidInWords() throws Exception {
        var another = brought(people.actor(people.member()).id());

        assertThat(post("added", "uploaded", another.toString())).hasStatus(404);
        var nothing = post("added");
        assertThat(nothing).hasStatus(422);
        assertThat(page(nothing).select(".error-summary").text()).isNotEmpty();
        assertThat(attached()).isEmpty();
    }
}
