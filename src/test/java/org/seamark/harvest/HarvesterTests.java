package org.seamark.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seamark.contributions.Origin;
import org.seamark.contributions.Resemblance;
import org.seamark.contributions.Stage;
import org.seamark.forms.Content;
import org.seamark.harvest.oai.Oai;
import org.seamark.harvest.oai.Why;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.library.load.RecordMapping;

class HarvesterTests extends HarvestedRepository {

    @Test
    void whatIsNewComesIntoTheQueueWithWhereItCameFrom() throws Exception {
        var run =
                harvest(
                        record(
                                "Routes at sea",
                                "description=Of routes",
                                "publisher=Institute",
                                "date=2021-03-04",
                                "language=en_US",
                                "creator=Doe, Jane",
                                "identifier=https://example.org/17",
                                "type=info:eu-repo/semantics/report",
                                "rights=https://creativecommons.org/licenses/by/4.0/"));

        assertThat(run.counts())
                .hasToString(
                        "1 records: 1 new, 0 changed, 0 unchanged, 0 deleted, 0 already here, 0 unreadable, 0 held");
        assertThat(brought().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(content().texts("title").in(Language.EN)).hasValue("Routes at sea " + mark);
        assertThat(content().line("published")).isEqualTo("2021-03-04");
        assertThat(content().line("type")).isEqualTo("report");
        assertThat(content().lines("languages")).containsExactly("en");
        assertThat(content().lines("authors")).containsExactly("Doe, Jane");
        assertThat(content().line("licence")).isEqualTo("cc-by");
        assertThat(content().links("links"))
                .singleElement()
                .matches(link -> link.url().equals("https://example.org/17"));
        assertThat(Origin.of(content()))
                .hasValue(
                        new Origin(
                                "Archive of Nowhere",
                                "oai:nowhere:1",
                                "2026-01-02T03:04:05Z",
                                "CC BY 4.0",
                                false));
    }

    @Test
    void anAddressWithAPasswordIsNotTaken() {
        assertThatThrownBy(() ->
                        harvests.add(
                                editor,
                                "https://name:secret@example.org/oai",
                                "x" + mark,
                                "oai_dc",
                                "",
                                RecordMapping.named("oai_dc")))
                .isInstanceOf(SourceRefused.class)
                .hasMessageContaining("password")
                .hasMessageNotContaining("secret");
    }

    @Test
    void theSameAgainChangesNothing() throws Exception {
        harvest(record("Routes"));
        var before = brought();

        assertThat(harvest(record("Routes")).counts().of(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(brought()).isEqualTo(before);
    }

    @Test
    void whatChangedWhileItWaitsIsANewVersionOfIt() throws Exception {
        harvest(record("Routes"));

        assertThat(harvest(record("Routes and fees")).counts().of(Outcome.CHANGED)).isEqualTo(1);
        assertThat(brought().revision()).isEqualTo(2);
        assertThat(content().texts("title").in(Language.EN)).hasValue("Routes and fees " + mark);
    }

    @Test
    void whatChangedAfterItWasPublishedIsASuggestionThatKeepsWhatEditorsWrote() throws Exception {
        harvest(record("Routes", "publisher=Institute"));
        publish();
        var code = code();
        var shown = records.find(editor, code);
        var edited = shown.content().with("summary", java.util.Map.of("en", "Written by editors"));
        records.edit(editor, code, shown.mark(), edited, "");

        assertThat(
                        harvest(record("Routes", "publisher=Institute of Routes"))
                                .counts()
                                .of(Outcome.CHANGED))
                .isEqualTo(1);
        assertThat(brought().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(brought().isUpdate()).isTrue();
        assertThat(content().line("publisher")).isEqualTo("Institute of Routes");
        assertThat(content().texts("summary").in(Language.EN)).hasValue("Written by editors");
        assertThat(publisher(code)).isEqualTo("Institute");

        publish();
        assertThat(publisher(code)).isEqualTo("Institute of Routes");
        assertThat(code()).isEqualTo(code);
    }

    private String publisher(String code) {
        return database.sql(
                        "select description ->> 'publisher' from library.resource where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    @Test
    void whatEditorsRefusedComesBackOnlyWhereItChanged() throws Exception {
        harvest(record("Routes"));
        var refused = brought();
        desk.reject(editor, refused.id(), "Not about smuggling.");

        assertThat(harvest(record("Routes")).counts().of(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(brought().stage()).isEqualTo(Stage.REJECTED);
        assertThat(harvest(record("Routes of smugglers")).counts().of(Outcome.ADDED)).isEqualTo(1);
        assertThat(brought().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(brought().id()).isNotEqualTo(refused.id());
    }

    @Test
    void whatIsDeletedThereIsANoteToTheEditorsHere() throws Exception {
        harvest(record("Routes"));

        assertThat(harvest(Oai.deleted("oai:nowhere:1")).counts().of(Outcome.DELETED)).isEqualTo(1);
        assertThat(Origin.of(content()))
                .hasValueSatisfying(origin -> assertThat(origin.gone()).isTrue());
        assertThat(brought().stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(harvests.deleted(editor, source))
                .singleElement()
                .matches(one -> one.path().endsWith(brought().id().toString()));
        assertThat(harvest(Oai.deleted("oai:nowhere:1")).counts().of(Outcome.UNCHANGED))
                .isEqualTo(1);
        assertThat(harvest(record("Routes")).counts().of(Outcome.CHANGED)).isEqualTo(1);
        assertThat(harvests.deleted(editor, source)).isEmpty();
    }

    @Test
    void whatIsPublishedStaysWhenItIsDeletedThere() throws Exception {
        harvest(record("Routes"));
        publish();

        harvest(Oai.deleted("oai:nowhere:1"));
        assertThat(brought().stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(harvests.deleted(editor, source))
                .singleElement()
                .matches(one -> one.path().equals("desk/records/" + code()));
    }

    @Test
    void theSameDoiIsTheSameThingWaitingOrPublished() throws Exception {
        var doi = "identifier=doi:10.5072/" + mark;
        harvest(record("Routes at sea", doi));
        var other = Oai.record("oai:nowhere:2", "title=Other words " + mark, doi);

        assertThat(harvest(other).counts().of(Outcome.ALREADY_HERE)).isEqualTo(1);
        publish();
        var third =
                Oai.record(
                        "oai:nowhere:3",
                        "title=Third words " + mark,
                        doi.replace("doi:", "https://doi.org/"));
        assertThat(harvest(third).counts().of(Outcome.ALREADY_HERE)).isEqualTo(1);
        assertThat(harvest(third).counts().of(Outcome.ALREADY_HERE)).isEqualTo(1);
        var where = "doi:10.5072/%s is that of desk/records/%s".formatted(mark, code());
        assertThat(harvests.problems(editor, source, 10))
                .contains(Problem.of("oai:nowhere:3", Why.SAME, where));
    }

    @Test
    void whatWasLostIsToldBeforeWhatIsHere() throws Exception {
        var doi = "identifier=doi:10.5072/" + mark;
        harvest(record("Routes at sea", doi));
        var here = Oai.record("oai:nowhere:2", "title=Other words " + mark, doi);
        var lost = Oai.record("oai:nowhere:3");

        harvest(here, lost);
        assertThat(harvests.problems(editor, source, 10))
                .hasSizeGreaterThan(1)
                .satisfies(all -> assertThat(all.getFirst().isHereAlready()).isFalse())
                .last()
                .matches(Problem::isHereAlready);
    }

    @Test
    void whatHasLostItsTwinIsTaken() throws Exception {
        var doi = "identifier=doi:10.5072/" + mark;
        harvest(record("Routes at sea", doi));
        var other = Oai.record("oai:nowhere:2", "title=Other words " + mark, doi);
        assertThat(harvest(other).counts().of(Outcome.ALREADY_HERE)).isEqualTo(1);

        desk.reject(editor, brought().id(), "Not about smuggling.");

        assertThat(harvest(other).counts().of(Outcome.ADDED)).isEqualTo(1);
        assertThat(brought("oai:nowhere:2").stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void aWorkIsNotTheSameAsTheOneThatLinksToIt() throws Exception {
        var address = "https://doi.org/10.5072/" + mark;
        harvest(record("Routes at sea"));
        publish();
        var shown = records.find(editor, code());
        var links = List.of(new Link(address, "related-document", null, null));
        records.edit(editor, code(), shown.mark(), shown.content().with("links", links), "");

        var work =
                Oai.record("oai:nowhere:2", "title=Other words " + mark, "identifier=" + address);
        assertThat(harvest(work).counts().of(Outcome.ADDED)).isEqualTo(1);
    }

    @Test
    void shelfMarksOfALibraryAreNoSymbols() throws Exception {
        var first = record("Technical document on harbours", "identifier=TD/12");
        var second = Oai.record("oai:nowhere:2", "title=Bees " + mark, "identifier=TD/12");

        assertThat(harvest(first, second).counts().of(Outcome.ADDED)).isEqualTo(2);
        assertThat(content().line("symbol")).isEmpty();
        assertThat(content().links("links")).isEmpty();
    }

    @Test
    void nearlyTheSameWordsAreShownToTheEditors() throws Exception {
        var text =
                "description=Smuggling of migrants by sea between %s and %s: fees, vessels, abuses and the needs of people who were rescued, by those who met them on land first"
                        .formatted(mark, mark);
        harvest(record("A study of routes across the sea", text));
        var near =
                Oai.record(
                        "oai:nowhere:2",
                        "title=A study of routes across the sea " + mark,
                        text.replace("vessels", "boats"));

        assertThat(harvest(near).counts().of(Outcome.ADDED)).isEqualTo(1);
        var content = Content.parse(brought("oai:nowhere:2").content());
        assertThat(Resemblance.of(content))
                .anySatisfy(one -> {
                    assertThat(one.near()).isTrue();
                    assertThat(one.path()).isEqualTo("desk/contributions/" + brought().id());
                });
    }

    @Test
    void theSameTitleYearAndPublisherAreShownToo() throws Exception {
        harvest(
                record(
                        "Annual report",
                        "date=2020",
                        "publisher=The Institute",
                        "description=" + "one two three ".repeat(9)));
        var again =
                Oai.record(
                        "oai:nowhere:2",
                        "title=ANNUAL REPORT: " + mark,
                        "date=2020-05-01",
                        "publisher=The institute",
                        "description=" + "quite another text ".repeat(9));

        harvest(again);
        assertThat(Resemblance.of(Content.parse(brought("oai:nowhere:2").content())))
                .singleElement()
                .matches(one -> !one.near());
    }
}
