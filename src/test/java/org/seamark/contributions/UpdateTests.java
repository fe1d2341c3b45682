package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Content;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.seamark.practices.Repertoire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is published while its owner works on another version of it. */
@SeamarkTest
class UpdateTests {

    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired PublishingDesk publishing;
    @Autowired RecordDesk records;
    @Autowired BulkEdit bulk;
    @Autowired Merging merging;
    @Autowired DraftDesk drafts;
    @Autowired Repertoire repertoire;
    @Autowired Attachments attachments;
    @Autowired Figures figures;
    @Autowired JdbcClient database;

    private final Actor member = someone(Role.MEMBER);
    private final Actor editor = someone(Role.EDITOR);

    private static Actor someone(Role role) {
        return new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
    }

    private UUID published() {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json("Lights as published"));
        workbench.submit(member, id, "");
        desk.approve(editor, id, "");
        publishing.publish(editor, id);
        return id;
    }

    private UUID beingUpdated() {
        var id = published();
        desk.ask(editor, id, "Is it still running?");
        var version = workbench.find(member, id).version();
        workbench.save(member, id, version, SamplePractice.json("Lights as typed"));
        return id;
    }

    private CatalogueRecord record(UUID id) {
        return desk.find(editor, id).home();
    }

    private static String title(Content content) {
        return content.texts("title").in(Language.EN).orElse("");
    }

    private String read(UUID id) {
        var description = repertoire.records().find(record(id).code()).orElseThrow().description();
        return description.title().in(Language.EN).orElse("");
    }

    private static void notNow(Runnable step) {
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(step::run)
                .matches(wrong -> wrong.reason() == Reason.NOT_NOW);
    }

    @Test
    void editorsNeitherSeeNorChangeWhatTheOwnerTypes() {
        var id = beingUpdated();
        var code = record(id).code();
        var found = records.find(editor, code);

        assertThat(title(found.content())).isEqualTo("Lights as published");
        notNow(() -> records.edit(editor, code, found.mark(), found.content(), "Mended."));
        notNow(() -> records.restore(editor, code, 1, found.mark(), "Mended."));
        assertThat(records.findAll(editor, List.of(code))).isEmpty();
        assertThat(read(id)).isEqualTo("Lights as published");
    }

    @Test
    void anUpdateThatIsNoLongerWaitedForLeavesWhatWasPublished() {
        var id = beingUpdated();
        publishing.publish(editor, id);

        assertThat(desk.find(editor, id).stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(desk.find(editor, id).content()).contains("as published");
        assertThat(desk.find(editor, id).revision()).isOne();
        assertThat(read(id)).isEqualTo("Lights as published");
    }

    @Test
    void whatItsOwnerHadTypedIsThereWhenTheyAreAskedAgain() {
        var id = beingUpdated();
        publishing.publish(editor, id);
        var code = record(id).code();
        var found = records.find(editor, code);
        var mended = found.content().with("implementer", "Coast Guard");
        records.edit(editor, code, found.mark(), mended, "Mended.");
        desk.ask(editor, id, "And now?");

        var draft = drafts.open(member, id);
        assertThat(title(draft.content())).isEqualTo("Lights as typed");
        assertThat(draft.content().line("implementer")).isEqualTo("Coast Guard");
        assertThat(workbench.hasUnsent(member, id)).isFalse();
    }

    @Test
    void whatItsOwnerHadTypedSurvivesThatTheRecordIsTakenBack() {
        var id = beingUpdated();
        publishing.unpublish(editor, id, "Outdated.");
        assertThat(workbench.hasUnsent(member, id)).isTrue();
        publishing.publish(editor, id);
        assertThat(read(id)).isEqualTo("Lights as published");
        desk.ask(editor, id, "And now?");

        assertThat(workbench.find(member, id).content()).contains("Lights as typed");
    }

    @Test
    void whatIsTakenBackDuringItsUpdateComesBackAsItWasPublished() {
        var id = beingUpdated();
        workbench.submit(member, id, "It is.");
        desk.review(editor, id);
        publishing.unpublish(editor, id, "Outdated.");
        assertThat(repertoire.records().find(record(id).code())).isEmpty();

        publishing.publish(editor, id);
        assertThat(read(id)).isEqualTo("Lights as published");
        assertThat(desk.find(editor, id).revision()).isEqualTo(3);
        assertThat(desk.revision(editor, id, 2)).contains("as typed");
        assertThat(desk.revision(editor, id, 3)).contains("as published");
    }

    @Test
    void aRejectedOrWithdrawnUpdateLeavesTheRecordItsHome() {
        var rejected = beingUpdated();
        workbench.submit(member, rejected, "It is.");
        desk.reject(editor, rejected, "Nothing new.");
        var withdrawn = beingUpdated();
        workbench.submit(member, withdrawn, "It is.");
        workbench.withdraw(member, withdrawn);
        var declined = beingUpdated();
        workbench.withdraw(member, declined);

        for (var id : List.of(rejected, withdrawn, declined)) {
            assertThat(desk.find(editor, id).stage()).isEqualTo(Stage.PUBLISHED);
            assertThat(records.adopt(editor, record(id).code())).isEqualTo(id);
            assertThat(read(id)).isEqualTo("Lights as published");
        }
        assertThat(desk.find(editor, rejected).steps())
                .extracting(Contribution.Step::stage)
                .endsWith(Stage.REJECTED, Stage.PUBLISHED);
    }

    @Test
    void anApprovedUpdateIsPublished() {
        var id = beingUpdated();
        workbench.submit(member, id, "It is.");
        desk.approve(editor, id, "");
        publishing.publish(editor, id);

        assertThat(read(id)).isEqualTo("Lights as typed");
    }

    @Test
    void aLanguageThatCameDuringAnUpdateStaysAfterIt() {
        var id = beingUpdated();
        translated(id);
        publishing.publish(editor, id);

        var title =
                repertoire.records().find(record(id).code()).orElseThrow().description().title();
        assertThat(title.in(Language.FR)).contains("Feux");
        assertThat(desk.revision(editor, id, 2)).contains("Feux", "as published");
    }

    @Test
    void aLanguageThatCameWhileItsAuthorWasAskedStaysInReview() {
        var id = beingUpdated();
        workbench.submit(member, id, "It is.");
        desk.ask(editor, id, "Since when?");
        translated(id);

        desk.review(editor, id);

        assertThat(desk.find(editor, id).content()).contains("Feux", "as typed");
    }

    @Test
    void anUpdateHasTakenAsLongAsItWasLookedAt() {
        var id = beingUpdated();
        workbench.submit(member, id, "It is.");
        desk.approve(editor, id, "");
        var month = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(9);
        var number = desk.find(editor, id).steps().size();
        database.sql( // what an earlier run of this test has left in the same month
                        """
                        update contributions.step set taken = taken - interval '3 years'
                        where taken >= :month and taken < :month + interval '1 month'
                        """)
                .param("month", month.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        database.sql(
                        """
                        update contributions.step set taken = :month + case number
                            when :last then interval '8 days' when :last - 1 then interval '3 days'
                            else interval '-200 days' end
                        where contribution = :id
                        """)
                .param("month", month.atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("last", number)
                .param("id", id)
                .update();

        assertThat(figures.decisions(editor))
                .filteredOn(decided -> decided.month().equals(month))
                .singleElement()
                .matches(decided -> decided.decisions() == 1)
                .matches(decided -> decided.median().equals(Duration.ofDays(5)));
    }

    @Test
    void whatWasApprovedByMistakeIsRejected() {
        var id = beingUpdated();
        workbench.submit(member, id, "It is.");
        desk.approve(editor, id, "");

        desk.reject(editor, id, "It is another project.");

        assertThat(desk.find(editor, id).stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(read(id)).isEqualTo("Lights as published");
    }

    private UUID translation(UUID id) {
        var translation = workbench.translate(member, record(id), Language.FR);
        var words =
                Content.EMPTY
                        .with("title", Map.of("fr", "Feux"))
                        .with("summary", Map.of("fr", "Des feux pour les bateaux."))
                        .with("benefit", Map.of("fr", "Moins de noyades."));
        workbench.save(member, translation, 0, words.json());
        workbench.submit(member, translation, "");
        desk.approve(editor, translation, "");
        return translation;
    }

    private void translated(UUID id) {
        publishing.publish(editor, translation(id));
    }

    @Test
    void noTranslationBringsBackOrShowsWhatWasTakenBack() {
        var id = published();
        var approved = translation(id);
        merging.takeBack(editor, record(id).code(), "Outdated.");

        notNow(() -> publishing.publish(editor, approved));
        assertThat(repertoire.records().find(record(id).code())).isEmpty();
        assertThat(title(drafts.open(member, approved).whole())).isEmpty();
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> workbench.translate(member, record(id), Language.AR));
    }

    @Test
    void filesAreTakenBackWithTheirRecordWhoeverBroughtThem() {
        var id = published();
        var file = UUID.randomUUID();
        database.sql("insert into contributions.attachment values (?, ?, true)")
                .params(id, file)
                .update();
        attachments.unpublish(record(id).reference());

        assertThat(attachments.naming(file)).noneMatch(Attachments.Naming::published);
    }
}
