package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Reference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class ReviewDeskTests {

    @Autowired ReviewDesk desk;
    @Autowired Roster roster;
    @Autowired JdbcClient database;

    private final Party submitter = new Party(UUID.randomUUID(), UUID.randomUUID());
    private final Party editor = new Party(UUID.randomUUID(), null);
    private final Instant due = Instant.now().plus(Duration.ofDays(21));

    private UUID opened() {
        return desk.open(new Reference("practices", UUID.randomUUID()), submitter);
    }

    private UUID reviewer(boolean internal) {
        return Reviewing.onTheRoster(roster, internal);
    }

    private void heard(UUID review, boolean internal, Recommendation recommendation) {
        var reviewer = reviewer(internal);
        desk.invite(review, reviewer, due);
        desk.declare(review, reviewer, false);
        desk.assess(review, reviewer, People.assessment(recommendation));
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
        desk.decide(review, editor, Recommendation.MAJOR_CHANGES, "See the notes.", false);
        desk.resubmit(review, "Everything is new.");
        var declined = reviewer(true);
        desk.invite(review, declined, due);
        desk.decline(review, declined);
        heard(review, true, Recommendation.ACCEPT);
        heard(review, false, Recommendation.ACCEPT);
        heard(review, false, Recommendation.MINOR_CHANGES);
        desk.decide(review, editor, Recommendation.ACCEPT, "Well done.", false);

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

    @Test
    void aThingHasOneReviewAtATime() {
        var subject = new Reference("practices", UUID.randomUUID());
        desk.open(subject, submitter);

        assertThatThrownBy(() -> desk.open(subject, submitter))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aRefusedStepLeavesEverythingAsItWas() {
        var review = opened();
        var before = desk.find(review);

        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> desk.invite(review, UUID.randomUUID(), due))
                .matches(refused -> refused.reason() == WrongStep.Reason.NOT_ON_ROSTER);
        assertThat(desk.find(review)).isEqualTo(before);
    }

    @Test
    void ofTwoVerdictsAtOnceOneStands() {
        var review = quorum(Recommendation.ACCEPT);
        var both =
                Stream.of(Recommendation.ACCEPT, Recommendation.REJECT)
                        .map(decision ->
                                CompletableFuture.runAsync(() ->
                                        desk.decide(review, editor, decision, "So be it.", true)))
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
        var invitation = desk.invite(review, reviewer(true), due);
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
                                        .formatted(editor.account())
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
        desk.decide(review, editor, Recommendation.ACCEPT, "Well done.", false);

        assertThatThrownBy(() ->
                        database.sql("update reviews.invitation set assessed = now() where id = ?")
                                .param(last.id())
                                .update())
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
}
