package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.calls.Call;
import org.seamark.calls.CallBoard;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.seamark.reviews.Recommendation;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class WorkbenchTests {

    private static final String SAFE = SamplePractice.json("Safe harbours");

    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired CallBoard calls;
    @Autowired ReviewDesk reviews;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;
    @Autowired JdbcClient database;

    private final Actor member = someone(Role.MEMBER);
    private final Actor editor = someone(Role.EDITOR);
    private final Actor decider = someone(Role.EDITOR);

    private static Actor someone(Role role) {
        return new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
    }

    private UUID submitted() {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SAFE);
        workbench.submit(member, id, "");
        return id;
    }

    @Test
    void aContributionGoesItsWay() {
        var id = submitted();
        desk.ask(editor, id, "Since when?");
        workbench.save(
                member, id, workbench.find(member, id).version(), SAFE.replace("Safe", "Safer"));
        workbench.submit(member, id, "Since 2019.");
        desk.approve(editor, id, "Sound.");

        var found = workbench.find(member, id);
        assertThat(found.stage()).isEqualTo(Stage.APPROVED);
        assertThat(found.steps()).hasSize(5);
        assertThat(desk.revision(editor, id, 1)).contains("Safe harbours");
        assertThat(desk.revision(editor, id, 2)).contains("Safer harbours");
    }

    @Test
    void theVerdictOfAReviewReachesWhatWasReviewed() {
        var id = submitted();
        var review = desk.review(editor, id);
        quorum(review);
        reviews.decide(decider, review, Recommendation.MINOR_CHANGES, "Name the years.", false);
        await(id, Stage.INFORMATION_REQUESTED);

        workbench.submit(member, id, "The years are named.");
        assertThat(desk.review(editor, id)).isEqualTo(review);
        assertThat(reviews.find(review).orElseThrow().round().changes())
                .isEqualTo("The years are named.");
        quorum(review);
        reviews.decide(decider, review, Recommendation.ACCEPT, "Well done.", false);
        await(id, Stage.APPROVED);
    }

    private void await(UUID id, Stage stage) {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(workbench.find(member, id).stage()).isEqualTo(stage));
    }

    private void quorum(UUID review) {
        for (boolean internal : new boolean[] {true, false, false}) {
            var reviewer = Reviewing.onTheRoster(roster, internal);
            Reviewing.heard(reviews, reviewers, review, reviewer, Recommendation.ACCEPT);
        }
    }

    @Test
    void noEditorDecidesOnTheirOwnWork() {
        var own = new Actor.Member(account(member), null, Set.of(Role.EDITOR));
        var id = submitted();

        assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> desk.find(own, id));
        assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> desk.approve(own, id, ""));
        assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> desk.reject(own, id, "No."));
    }

    @Test
    void whatIsReviewedIsDecidedThereAndByNoneOfItsReviewers() {
        var id = submitted();
        var review = desk.review(editor, id);
        var asked = Reviewing.onTheRoster(roster, false);
        Reviewing.heard(reviews, reviewers, review, asked, Recommendation.ACCEPT);
        var reviewer = new Actor.Member(asked, null, Set.of(Role.EDITOR));

        assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> desk.find(reviewer, id));
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> desk.revision(reviewer, id, 1));
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> desk.approve(editor, id, "Sound."));
        desk.ask(editor, id, "Since when?");
        workbench.submit(member, id, "Since 2019.");
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> desk.approve(editor, id, "Sound."));
        desk.reject(editor, id, "Not at sea.");
        assertThat(reviews.find(review).orElseThrow().isConcluded()).isTrue();
    }

    private static UUID account(Actor actor) {
        return actor.account().orElseThrow();
    }

    @Test
    void anothersContributionIsNotThere() {
        var id = submitted();
        var other = someone(Role.EDITOR);

        assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> workbench.find(other, id));
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> workbench.save(other, id, 0, "{}"));
        assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> desk.find(member, id));
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> workbench.begin(Actor.visitor(), Kind.PRACTICE, null, null));
    }

    @Test
    void aDraftIsItsOwnersAlone() {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);

        assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> desk.find(editor, id));
    }

    @Test
    void whatWasSavedElsewhereIsNotOverwritten() {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SAFE);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> workbench.save(member, id, 0, "{}"));
        assertThat(workbench.find(member, id).content()).contains("Safe harbours");
    }

    @Test
    void whatIsIncompleteIsNotHandedIn() {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);

        assertThat(workbench.problems(member, id)).extracting("field").contains("title", "summary");
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> workbench.submit(member, id, ""))
                .matches(wrong -> wrong.reason() == Reason.INCOMPLETE);
        assertThat(workbench.find(member, id).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void theQueueIsReadPageByPage() {
        var taker = someone(Role.EDITOR);
        var mine = account(taker);
        for (int i = 0; i < 30; i++) {
            desk.assign(taker, submitted(), mine);
        }
        var choice = new Choice(Kind.PRACTICE, Stage.SUBMITTED, mine);

        var first = desk.queue(editor, choice, null);
        var second = desk.queue(editor, choice, first.get(EditorsDesk.PAGE - 1).place());

        assertThat(first)
                .hasSize(26)
                .isSortedAccordingTo((a, b) -> a.submitted().compareTo(b.submitted()));
        assertThat(second).hasSize(5).startsWith(first.getLast());
        assertThat(first.getFirst().title().in(Language.EN)).contains("Safe harbours");
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> desk.queue(member, Choice.ALL, null));
    }

    @Test
    void whatTheEditorsWaitForIsInTheirQueueToo() {
        var taker = someone(Role.EDITOR);
        var asked = submitted();
        desk.assign(taker, asked, account(taker));
        desk.ask(editor, asked, "Since when?");
        var choice = new Choice(null, Stage.INFORMATION_REQUESTED, account(taker));

        assertThat(desk.queue(editor, choice, null)).extracting(Waiting::id).containsExactly(asked);
        var all = new Choice(null, null, account(taker));
        assertThat(desk.queue(editor, all, null)).isEmpty();
    }

    @Test
    void workIsGivenToEditorsOnly() {
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> desk.assign(editor, submitted(), UUID.randomUUID()))
                .matches(wrong -> wrong.reason() == Reason.NOT_AN_EDITOR);
    }

    @Test
    void aCallIsAnsweredWhileItIsOpen() {
        var topic = "Rescue at sea " + UUID.randomUUID();
        var text = LocalizedText.of(Language.EN, topic);
        var today = LocalDate.now(ZoneOffset.UTC);
        var open = calls.announce(editor, call(text, today.minusDays(2), today.plusDays(9)));
        var closed = calls.announce(editor, call(text, today.minusDays(9), today.minusDays(3)));

        assertThat(calls.open(topic, 1).items())
                .extracting(Call::id)
                .contains(open)
                .doesNotContain(closed);
        var id = workbench.begin(member, Kind.PRACTICE, open, null);
        assertThat(workbench.find(member, id).call()).isEqualTo(open);
        assertThatExceptionOfType(org.seamark.calls.WrongStep.class)
                .isThrownBy(() -> workbench.begin(member, Kind.PRACTICE, closed, null))
                .matches(wrong -> wrong.reason() == org.seamark.calls.WrongStep.Reason.CLOSED);
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> workbench.begin(member, Kind.RESOURCE, open, null))
                .matches(wrong -> wrong.reason() == Reason.CALL_FOR_PRACTICES);
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> calls.announce(member, call(text, today, today)));
    }

    private UUID answering(UUID call) {
        var id = workbench.begin(member, Kind.PRACTICE, call, null);
        workbench.save(member, id, 0, SAFE);
        return id;
    }

    @Test
    void whatAnsweredACallInTimeGoesOnAfterItsEnd() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var topic = LocalizedText.of(Language.EN, "Beacons");
        var call = calls.announce(editor, call(topic, today.minusDays(2), today.plusDays(9)));
        var handedIn = answering(call);
        var begun = answering(call);
        workbench.submit(member, handedIn, "");
        calls.close(editor, call);

        desk.ask(editor, handedIn, "Since when?");
        workbench.submit(member, handedIn, "Since 2019.");
        assertThat(workbench.find(member, handedIn).revision()).isEqualTo(2);
        assertThatExceptionOfType(org.seamark.calls.WrongStep.class)
                .isThrownBy(() -> workbench.submit(member, begun, ""));
        workbench.leaveCall(member, begun);
        workbench.submit(member, begun, "");
        assertThat(workbench.find(member, begun).call()).isNull();
    }

    private static Call call(LocalizedText text, LocalDate opens, LocalDate deadline) {
        return Call.of(text, text, text, "", opens, deadline);
    }

    @Test
    void theDatabaseHoldsTheRulesByItself() {
        var id = submitted();

        assertThatThrownBy(() ->
                        database.sql(
                                        """
                                        insert into contributions.step
                                            (contribution, number, stage, taken_by, note, revision, taken)
                                        values (?, 9, 'rejected', ?, ' ', 1, now())
                                        """)
                                .params(id, id)
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() ->
                        database.sql(
                                        "update contributions.contribution set revision = 0 where id = ?")
                                .params(id)
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoIsNoEditorAnyMoreHandsInNoStatement() {
        var before = new Actor.Member(UUID.randomUUID(), null, Set.of(Role.EDITOR));
        var now = new Actor.Member(before.id(), null, Set.of(Role.MEMBER));
        var id = workbench.begin(before, Kind.STATEMENT, null, null);

        assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> workbench.submit(now, id, ""));
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> workbench.submit(before, id, ""));
    }
}
