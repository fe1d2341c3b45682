package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.PublishingDesk;
import org.seamark.contributions.RecordDesk;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Stage;
import org.seamark.contributions.Workbench;
import org.seamark.contributions.web.Typist;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Content;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Role;
import org.seamark.practices.Repertoire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A published translation is taken back from the desk: its language leaves the record. */
@SeamarkTest
class TranslationRemovalTests {

    private static final Content FRENCH =
            Content.EMPTY
                    .with("title", Map.of("fr", "Des ports ouverts"))
                    .with("summary", Map.of("fr", "Les bateaux trouvent un port."))
                    .with("benefit", Map.of("fr", "Moins de noyades."));

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired PublishingDesk publishing;
    @Autowired RecordDesk records;
    @Autowired Repertoire repertoire;

    private Actor.Member editor;
    private Actor.Member member;
    private Typist typist;
    private UUID practice;
    private CatalogueRecord record;
    private UUID translation;

    @BeforeEach
    void aTranslatedPractice() {
        editor = people.actor(people.member(Role.EDITOR));
        member = people.actor(people.member());
        typist = new Typist(pages, editor);
        practice = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, practice, 0, SamplePractice.json("Open ports"));
        record = published(practice);
        translation = workbench.translate(member, record, Language.FR);
        workbench.save(member, translation, 0, FRENCH.json());
        published(translation);
    }

    private CatalogueRecord published(UUID id) {
        workbench.submit(member, id, "");
        desk.approve(editor, id, "");
        return publishing.publish(editor, id);
    }

    private String address() {
        return "/en/desk/contributions/" + translation;
    }

    private MvcTestResult takeBack() {
        return typist.post(address() + "/removal", "reasons", "Unreadable.", "revision", "1");
    }

    private LocalizedText title() {
        return repertoire.records().find(record.code()).orElseThrow().description().title();
    }

    @Test
    void theInboxSaysOfWhichRecordAndIntoWhichLanguageItIs() {
        var own = new Typist(pages, member);

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(own.read("/en/inbox").select(".hit").eachText())
                                .anyMatch(line -> line.contains("Open ports"))
                                .anyMatch(line -> line.contains("Open ports Translation: French")));
    }

    @Test
    void itsLanguageLeavesTheRecordAndCanComeAgain() {
        assertThat(title().in(Language.FR)).contains("Des ports ouverts");

        assertThat(takeBack()).hasStatus3xxRedirection();
        assertThat(title().languages()).containsExactly(Language.EN);
        var home = desk.find(editor, practice);
        assertThat(home.revision()).isEqualTo(3);
        assertThat(home.steps().getLast().note()).isEqualTo("− fr");
        assertThat(home.content()).contains("Open ports").doesNotContain("noyades", "ouverts");
        assertThat(desk.find(editor, translation).stage()).isEqualTo(Stage.UNPUBLISHED);

        publishing.publish(editor, translation);
        assertThat(title().in(Language.FR)).contains("Des ports ouverts");
    }

    @Test
    void whatOthersHaveWrittenSinceIsNotTakenWithIt() throws Exception {
        assertThat(typist.read(address()).select("#unpublish")).hasSize(1);
        var found = records.find(editor, record.code());
        var titles = Map.of("en", "Open ports", "fr", "Ports ouverts");
        records.edit(
                editor, record.code(), found.mark(), found.content().with("title", titles), "");

        assertThat(typist.read(address()).select("#unpublish")).isEmpty();
        var refused = takeBack();
        assertThat(refused).hasStatus(422);
        assertThat(Typist.page(refused).select(".error-summary").text())
                .startsWith("The texts of this translation cannot be taken out");
        assertThat(title().in(Language.FR)).contains("Ports ouverts");
    }

    @Test
    void whileTheRecordIsWorkedOnItStays() throws Exception {
        desk.ask(editor, practice, "Is it still running?");

        assertThat(typist.read(address()).select("#unpublish")).isEmpty();
        assertThat(takeBack()).hasStatus(422);
    }
}
