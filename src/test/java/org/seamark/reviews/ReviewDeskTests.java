package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.OwnData;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class ReviewDeskTests {

    @Autowired ReviewDesk desk;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;
    @Autowired OwnData own;
    @Autowired JdbcClient database;

    private final Party submitter = new Party(UUID.randomUUID(), UUID.randomUUID());
    private final Actor.Member editor = Reviewing.acting(UUID.randomUUID(), Role.EDITOR);
    private final Instant due = Instant.now().plus(Duration.ofDays(21));

    private UUID opened() {
        return desk.open(editor, new Reference("practices", UUID.randomUUID()), submitter);
    }

    private UUID reviewer(boolean internal) {
        return Reviewing.onTheRoster(roster, internal);
    }

    private void heard(UUID review, boolean internal, Recommendation recommendation) {
        Reviewing.heard(desk, reviewers, review, reviewer(internal), recommendation);
    }

    private UUID quorum(Recommendation recommendation) {
        var review = opened();
        heard(review, true, recommendation);
        heard(review, false, recommendation);
        heard(review, false, recommendation);
        return review;
    }

    @Test
    void aReviewGoesItsWayRoundAfterRound() {
        var review = quorum(Recommendation.MAJOR_CHANGES);
        desk.decide(editor, review, Recommendation.MAJOR_CHANGES, "See the notes.", false);
        desk.resubmit(editor, review, "Everything is new.");
        var declined = reviewer(true);
        desk.invite(editor, review, declined, due);
        reviewers.decline(Reviewing.acting(declined), review, "");
        heard(review, true, Recommendation.ACCEPT);
        heard(review, false, Recommendation.ACCEPT);
        heard(review, false, Recommendation.MINOR_CHANGES);
        desk.decide(editor, review, Recommendation.ACCEPT, "Well done.", false);

        var found = desk.find(review).orElseThrow();
        assertThat(found.isConcluded()).isTrue();
        assertThat(found.rounds()).hasSize(2).allMatch(Round::isDecided);
        assertThat(found.rounds().getFirst().assessed())
                .hasSize(3)
                .allSatisfy(one ->
                        assertThat(one.assessment())
                                .isEqualTo(People.assessment(Recommendation.MAJOR_CHANGES)));
        assertThat(found.round().changes()).isEqualTo("Everything is new.");
        assertThat(found.round().invitations().getFirst().ending())
                .isEqualTo(Invitation.Ending.DECLINED);
        assertThat(desk.findOpen(found.subject())).isEmpty();
    }

    /** Behind their invitation, where nobody else finds them (GDPR article 15). */
    @Test
    void aReviewerTakesAlongWhatTheTrailHoldsOfThemAndOfNobodyElse() {
        var review = opened();
        var reviewer = reviewer(true);
        desk.invite(editor, review, reviewer, due);
        var other = reviewer(true);
        desk.invite(editor, review, other, due);
        reviewers.decline(Reviewing.acting(other), review, "");
        reviewers.declare(Reviewing.acting(reviewer), review, false);

        assertThat(trail(reviewer))
                .extracting(row -> row.get("action"), row -> row.get("reference"))
                .containsExactly(tuple("reviews.declared", "reviews/" + review));
        assertThat(trail(reviewer))
                .allSatisfy(row -> assertThat(Instant.parse(row.get("at"))).isBefore(due));
        assertThat(trail(other))
                .extracting(row -> row.get("action"))
                .containsExactly("reviews.declined");
        assertThat(trail(editor.id())).isEmpty();
        assertThat(trail(submitter.account())).isEmpty();
    }

    private List<Map<String, String>> trail(UUID account) {
        return own.of(Reviewing.acting(account)).getOrDefault("trail-as-reviewer", List.of());
    }

    @Test
    void aThingHasOneReviewAtATime() {
        var subject = new Reference("practices", UUID.randomUUID());
        desk.open(editor, subject, submitter);

        assertThatThrownBy(() -> desk.open(editor, subject, submitter))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aRefusedStepLeavesEverythingAsItWas() {
        var review = opened();
        var before = desk.find(review);

        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> desk.invite(editor, review, UUID.randomUUID(), due))
                .matches(refused -> refused.reason() == WrongStep.Reason.NOT_ON_ROSTER);
        assertThat(desk.find(review)).isEqualTo(before);
    }

    @Test
    void whoHasAPartInAReviewDoesNotSeeItAsAnEditor() {
        var review = opened();
        var reviewer = reviewer(true);
        desk.invite(editor, review, reviewer, due);

        assertThat(desk.show(editor, review).id()).isEqualTo(review);
        assertThat(desk.going(editor, 10_000, 0)).extracting(Going::id).contains(review);
        for (var account : List.of(reviewer, submitter.account())) {
            var other = Reviewing.acting(account, Role.EDITOR);
            assertThatExceptionOfType(OutOfSight.class).isThrownBy(() -> desk.show(other, review));
            assertThat(desk.going(other, 10_000, 0)).extracting(Going::id).doesNotContain(review);
        }
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> desk.show(Reviewing.acting(reviewer), review));
    }

    @Test
    void aReviewerSeesTheirOwnPartAndItOnly() {
        var review = opened();
        var account = reviewer(true);
        desk.invite(editor, review, account, due);
        var reviewer = Reviewing.acting(account);

        assertThat(reviewers.find(reviewer, review).state()).isEqualTo(Asked.State.TO_ANSWER);
        assertThat(reviewers.find(reviewer, review).mayRead()).isFalse();
        reviewers.declare(reviewer, review, false);
        reviewers.keep(reviewer, review, Map.of("text.quality", "Half a sen"));
        assertThat(reviewers.draft(reviewer, review)).containsEntry("text.quality", "Half a sen");
        assertThat(reviewers.find(reviewer, review).mayRead()).isTrue();
        reviewers.assess(reviewer, review, People.assessment(Recommendation.ACCEPT));
        assertThat(reviewers.draft(reviewer, review)).isEmpty();
        assertThat(reviewers.asked(reviewer, 10, 0))
                .singleElement()
                .extracting(Asked::state)
                .isEqualTo(Asked.State.GIVEN);
        assertThatExceptionOfType(OutOfSight.class)
                .isThrownBy(() -> reviewers.find(Reviewing.acting(UUID.randomUUID()), review));
    }

    @Test
    void theTrailNamesReviewersByTheirInvitationOnly() {
        var review = opened();
        var reviewer = reviewer(true);
        Reviewing.heard(desk, reviewers, review, reviewer, Recommendation.ACCEPT);

        var entries =
                database.sql(
                                "select actor || action || details from audit.entry where reference = ?")
                        .param("reviews/" + review)
                        .query(String.class)
                        .list();
        assertThat(entries).hasSize(4).allMatch(entry -> !entry.contains(reviewer.toString()));
        assertThat(entries).anyMatch(entry -> entry.matches("reviewer/.+reviews.assessed.+"));
    }

    @Test
    void ofTwoVerdictsAtOnceOneStands() {
        var review = quorum(Recommendation.ACCEPT);
        var both =
                Stream.of(Recommendation.ACCEPT, Recommendation.REJECT)
                        .map(decision ->
                                CompletableFuture.runAsync(() ->
                                        desk.decide(editor, review, decision, "So be it.", true)))
                        .toList();

        assertThat(both.stream().filter(ReviewDeskTests::succeeded)).hasSize(1);
        assertThat(desk.find(review).orElseThrow().isConcluded()).isTrue();
    }

    private static boolean succeeded(CompletableFuture<Void> step) {
        try {
            step.join();
            return true;
        } catch (CompletionException refused) {
            return false;
        }
    }

    @Test
    void theDatabaseHoldsTheRulesByItself() {
        var review = opened();
        var invitation = desk.invite(editor, review, reviewer(true), due);
        var organisation = submitter.organisation();

        for (var wrong :
                List.of(
                        "update reviews.invitation set reviewer = '%s' where id = '%s'"
                                .formatted(submitter.account(), invitation),
                        "update reviews.invitation set reviewer_organisation = '%s' where id = '%s'"
                                .formatted(organisation, invitation),
                        "update reviews.invitation set assessment = '{}', assessed = now()"
                                + " where id = '%s'".formatted(invitation),
                        "update reviews.invitation set ending = 'conflict' where id = '%s'"
                                .formatted(invitation),
                        "update reviews.invitation set due = invited where id = '%s'"
                                .formatted(invitation),
                        "update reviews.round set decision = 'accept', editor = '%s', reasons = 'x',"
                                        .formatted(editor.id())
                                + " decided = now() where review = '%s'".formatted(review))) {
            assertThatThrownBy(() -> database.sql(wrong).update())
                    .as(wrong)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void whatIsDecidedStaysAsItWas() {
        var review = quorum(Recommendation.ACCEPT);
        var last = desk.find(review).orElseThrow().round().invitations().getLast();
        assertThatThrownBy(() -> verdictOf(review, last.reviewer().account()))
                .isInstanceOf(DataIntegrityViolationException.class);
        desk.decide(editor, review, Recommendation.ACCEPT, "Well done.", false);

        assertThatThrownBy(() ->
                        database.sql("update reviews.invitation set assessed = now() where id = ?")
                                .param(last.id())
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theDatabaseKeepsRoundsVerdictsAndAssessmentsInOrder() {
        var review = quorum(Recommendation.MINOR_CHANGES);
        var asked = desk.find(review).orElseThrow().round().invitations().getLast().id();
        var round =
                "insert into reviews.round (review, number, changes, opened)"
                        + " values ('%s', 2, '', now())".formatted(review);
        var partly =
                "update reviews.invitation set assessment = assessment #- '{marks,relevance,text}'"
                        + " where id = '%s'".formatted(asked);
        refused(round);
        refused(partly);
        desk.decide(editor, review, Recommendation.MINOR_CHANGES, "Say why.", false);

        refused("update reviews.round set reasons = 'x' where review = '%s'".formatted(review));
        desk.resubmit(editor, review, "Said.");
        var split = opened();
        heard(split, true, Recommendation.ACCEPT);
        heard(split, false, Recommendation.ACCEPT);
        heard(split, false, Recommendation.REJECT);
        assertThatThrownBy(() -> verdictOf(split, editor.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
        desk.decide(editor, split, Recommendation.ACCEPT, "Two are of one mind.", true);
        refused("update reviews.review set concluded = false where id = '%s'".formatted(split));
        refused(round.replace(review.toString(), split.toString()));
    }

    @Test
    void theDatabaseAsksNobodyAgainWhoHasAConflict() {
        var review = opened();
        var recused = reviewer(true);
        desk.invite(editor, review, recused, due);
        reviewers.declare(Reviewing.acting(recused), review, true);
        for (boolean internal : new boolean[] {true, false, false}) {
            heard(review, internal, Recommendation.MINOR_CHANGES);
        }
        desk.decide(editor, review, Recommendation.MINOR_CHANGES, "Say why.", false);
        desk.resubmit(editor, review, "Said.");

        refused(
                "insert into reviews.invitation (id, review, round, reviewer, internal, invited, due)"
                        + " values (gen_random_uuid(), '%s', 2, '%s', true, now(),"
                                .formatted(review, recused)
                        + " now() + interval '9 days')");
    }

    private void refused(String wrong) {
        assertThatThrownBy(() -> database.sql(wrong).update())
                .as(wrong)
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void verdictOf(UUID review, UUID account) {
        database.sql(
                        """
                        update reviews.round
                        set decision = 'accept', editor = ?, reasons = 'x', decided = now()
                        where review = ?
                        """)
                .params(account, review)
                .update();
    }

    @Test
    void whoIsPutRightOnTheRosterCountsAsTheyDidWhereTheyWereAskedBefore() {
        var before = opened();
        var after = opened();
        var reviewer = reviewer(true);
        desk.invite(editor, before, reviewer, due);

        roster.correct(editor, reviewer, false, Correction.MISTAKEN);
        desk.invite(editor, after, reviewer, due);

        assertThat(Stream.of(before, after))
                .extracting(id -> desk.find(id).orElseThrow().round().invitations().getFirst())
                .extracting(Invitation::internal)
                .containsExactly(true, false);
    }
}
