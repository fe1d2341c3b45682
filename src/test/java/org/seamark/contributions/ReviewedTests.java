package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Profile;
import org.seamark.accounts.web.People;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.notifications.Inbox;
import org.seamark.notifications.Topic;
import org.seamark.reviews.Recommendation;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was handed in and its review, each with steps of its own. */
@SeamarkTest
class ReviewedTests {

    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired AwaitedAuthors authors;
    @Autowired ReviewDesk reviews;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;
    @Autowired ContributionSubjects subjects;
    @Autowired People people;
    @Autowired Profile profile;
    @Autowired Inbox inbox;
    @Autowired JdbcClient database;

    private final Actor member =
            new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.MEMBER));
    private Actor.Member editor;

    @BeforeEach
    void anEditor() {
        editor = people.actor(people.member(Role.EDITOR));
    }

    private UUID submitted() {
        return submitted(member);
    }

    private UUID submitted(Actor by) {
        var id = workbench.begin(by, Kind.PRACTICE, null, null);
        workbench.save(by, id, 0, SamplePractice.json("Safe harbours"));
        workbench.submit(by, id, "");
        return id;
    }

    private UUID heard(UUID review) {
        for (boolean internal : new boolean[] {true, false, false}) {
            Reviewing.heard(
                    reviews,
                    reviewers,
                    review,
                    Reviewing.onTheRoster(roster, internal),
                    Recommendation.ACCEPT);
        }
        return review;
    }

    private Stage stage(UUID id) {
        return desk.find(editor, id).stage();
    }

    private void accept(UUID review) {
        reviews.decide(editor, review, Recommendation.ACCEPT, "Clear and useful.", false);
    }

    private void answer(UUID id) {
        var version = workbench.find(member, id).version();
        workbench.save(member, id, version, SamplePractice.json("Safer harbours"));
        workbench.submit(member, id, "Since 2019.");
    }

    private List<String> recorded(UUID id) {
        return database.sql(
                        """
                        select action from audit.entry
                        where reference = 'contributions/' || :id order by number
                        """)
                .param("id", id.toString())
                .query((row, n) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    @Test
    void thereIsNoVerdictWhileTheAuthorIsAsked() {
        var id = submitted();
        var review = heard(desk.review(editor, id));
        desk.ask(editor, id, "Since when?");

        assertThatExceptionOfType(org.seamark.reviews.WrongStep.class)
                .isThrownBy(() -> accept(review))
                .matches(w -> w.reason() == org.seamark.reviews.WrongStep.Reason.AUTHOR_ASKED);
        answer(id);
        assertThatExceptionOfType(org.seamark.reviews.WrongStep.class)
                .isThrownBy(() -> accept(review));
        assertThat(desk.review(editor, id)).isEqualTo(review);
        accept(review);

        await().until(() -> stage(id) == Stage.APPROVED);
        assertThat(desk.find(editor, id).content()).contains("Safer harbours");
        assertThat(recorded(id)).endsWith("contributions.approved");
    }

    @Test
    void whoWasAskedBeforeRoundsCouldWaitIsWaitedFor() {
        var id = submitted();
        var other = heard(desk.review(editor, submitted()));
        var review = heard(desk.review(editor, id));
        desk.ask(editor, id, "Since when?");
        database.sql("update reviews.round set awaited = null where review = ?")
                .param(review)
                .update();

        authors.catchUp();

        assertThat(reviews.find(review).orElseThrow().round().awaited()).isNotNull();
        assertThat(reviews.find(other).orElseThrow().round().awaited()).isNull();
        int version = reviews.find(review).orElseThrow().version();
        authors.catchUp();
        assertThat(reviews.find(review).orElseThrow().version()).isEqualTo(version);
    }

    @Test
    void whatCannotBeMendedKeepsNothingElseFromIt() {
        var broken = submitted();
        var whole = submitted();
        for (var id : List.of(broken, whole)) {
            heard(desk.review(editor, id));
            desk.ask(editor, id, "Since when?");
        }
        var review = reviews.findOpen(EditorsDesk.reference(whole)).orElseThrow().id();
        database.sql("update reviews.round set awaited = null where awaited is not null").update();
        database.sql("update contributions.contribution set focal_point = '[]' where id = ?")
                .param(broken)
                .update();

        authors.catchUp();

        database.sql("update contributions.contribution set focal_point = null where id = ?")
                .param(broken)
                .update();
        assertThat(reviews.find(review).orElseThrow().round().awaited()).isNotNull();
    }

    @Test
    void anEditorNeedNotWaitForTheAnswer() {
        var id = submitted();
        var review = heard(desk.review(editor, id));
        desk.ask(editor, id, "Since when?");
        desk.review(editor, id);
        accept(review);

        await().until(() -> stage(id) == Stage.APPROVED);
    }

    @Test
    void whomALeaverNamedIsForgottenWithARejectingVerdict() {
        var leaver = people.actor(people.member());
        var id = submitted(leaver);
        var review = heard(desk.review(editor, id));
        database.sql(
                        """
                        update contributions.contribution set focal_point =
                            '{"implementer": "Port", "name": "Ada", "email": "ada@example.org"}'
                        where id = ?
                        """)
                .param(id)
                .update();
        profile.close(leaver);

        reviews.decide(editor, review, Recommendation.REJECT, "Nothing new.", false);

        await().until(() ->
                database.sql(
                                """
                                select stage = 'rejected' and focal_point is null
                                from contributions.contribution where id = ?
                                """)
                        .param(id)
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void theDatabaseHoldsItToo() {
        var review = heard(desk.review(editor, submitted()));
        database.sql("update reviews.round set awaited = now() where review = ?")
                .param(review)
                .update();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        database.sql(
                                        """
                                        update reviews.round set decision = 'accept', editor = ?,
                                            reasons = 'Good.', decided = now() where review = ?
                                        """)
                                .params(editor.id(), review)
                                .update());
    }

    @Test
    void aReviewClosedWithoutVerdictBringsTheWorkBackToTheDesk() {
        var id = submitted();
        var review = desk.review(editor, id);
        reviews.close(editor, review);

        await().until(() -> stage(id) == Stage.SUBMITTED);
        assertThat(recorded(id)).endsWith("contributions.returned");
        assertThat(desk.find(editor, id).steps().getLast().by()).isEqualTo(editor.id());
        await().until(() -> isTold(editor, Topic.DESK_RETURNED));
        assertThat(desk.review(editor, id)).isNotEqualTo(review);
    }

    @Test
    void whoIsGivenSomethingIsToldOfItAndOfItsEnd() {
        var id = submitted();
        var other = people.actor(people.member(Role.EDITOR));
        desk.assign(editor, id, other.id());
        desk.review(editor, id);
        workbench.withdraw(member, id);

        await().until(() -> isTold(other, Topic.DESK_ASSIGNED));
        await().until(() -> isTold(other, Topic.DESK_WITHDRAWN));
        await().until(() -> isTold(editor, Topic.DESK_WITHDRAWN));
        assertThat(isTold(editor, Topic.DESK_ASSIGNED)).isFalse();
    }

    private boolean isTold(Actor.Member who, Topic topic) {
        return inbox.of(who, 50, 0).stream().anyMatch(one -> one.topic() == topic);
    }

    @Test
    void anEditorsOwnWorkIsNotInTheirQueue() {
        var own = workbench.begin(editor, Kind.PRACTICE, null, null);
        workbench.save(editor, own, 0, SamplePractice.json("My harbours"));
        workbench.submit(editor, own, "");
        var other = people.actor(people.member(Role.EDITOR));
        desk.assign(other, own, other.id());
        var choice = new Choice(null, null, other.id());

        assertThat(desk.queue(other, choice, null)).extracting(Waiting::id).contains(own);
        assertThat(desk.queue(editor, choice, null)).extracting(Waiting::id).doesNotContain(own);
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> desk.assign(other, own, editor.id()));
    }

    @Test
    void afterASecondQuestionTheRoundJudgesWhatWasHandedInLast() {
        var id = submitted();
        var review = heard(desk.review(editor, id));
        desk.ask(editor, id, "Since when?");
        answer(id);
        desk.ask(editor, id, "Until when?");
        desk.review(editor, id);

        var judged = reviews.find(review).orElseThrow().round().judges();
        var subject = subjects.find(desk.find(editor, id).reference(), judged).orElseThrow();
        assertThat(subject.title().in(Language.EN)).contains("Safer harbours");
        accept(review);
        await().until(() -> stage(id) == Stage.APPROVED);
        assertThat(desk.find(editor, id).content()).contains("Safer harbours");
    }
}
