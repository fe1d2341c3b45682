package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seamark.reviews.People.DUE;
import static org.seamark.reviews.People.EDITOR;
import static org.seamark.reviews.People.NOW;
import static org.seamark.reviews.People.SUBMITTER;
import static org.seamark.reviews.People.assessed;
import static org.seamark.reviews.People.assessment;
import static org.seamark.reviews.People.heard;
import static org.seamark.reviews.People.invited;
import static org.seamark.reviews.People.party;
import static org.seamark.reviews.People.review;
import static org.seamark.reviews.People.reviewer;
import static org.seamark.reviews.People.verdict;
import static org.seamark.reviews.Recommendation.ACCEPT;
import static org.seamark.reviews.Recommendation.MAJOR_CHANGES;
import static org.seamark.reviews.Recommendation.MINOR_CHANGES;
import static org.seamark.reviews.Recommendation.REJECT;

import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.seamark.reviews.WrongStep.Reason;

class ReviewTests {

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(step)
                .extracting(WrongStep::reason)
                .isEqualTo(reason);
    }

    private static Review quorum(Recommendation one, Recommendation two, Recommendation three) {
        return heard(heard(heard(review(), 1, true, one), 2, false, two), 3, false, three);
    }

    @Test
    void nobodyReviewsTheirOwnWorkOrThatOfTheirOrganisation() {
        refused(Reason.OWN_WORK, () -> inviting(SUBMITTER));
        refused(Reason.OWN_WORK, () -> inviting(new Party(SUBMITTER.account(), null)));
        refused(Reason.OWN_ORGANISATION, () -> inviting(party(7, 0)));
        assertThat(inviting(new Party(new UUID(1, 7), null)).round().invitations()).hasSize(1);
    }

    private static Review inviting(Party reviewer) {
        return review().inviting(new UUID(5, 5), reviewer, true, NOW, DUE);
    }

    @Test
    void nobodyIsInvitedTwiceInARoundOrUntilADayThatHasPassed() {
        var review = invited(review(), 1, true);

        refused(Reason.ALREADY_INVITED, () -> invited(review, 1, true));
        refused(
                Reason.DEADLINE_IN_THE_PAST,
                () -> review.inviting(new UUID(5, 9), reviewer(2), true, NOW, NOW));
    }

    @Test
    void theWorkIsReadOnlyAfterTheDeclaration() {
        var review = invited(review(), 1, true);
        var account = reviewer(1).account();

        assertThat(review.round().invitations().getFirst().mayRead()).isFalse();
        refused(Reason.NOT_DECLARED, () -> review.assessing(account, assessment(ACCEPT)));
        var declared = review.declaring(account, false, NOW);
        assertThat(declared.round().invitations().getFirst().mayRead()).isTrue();
        refused(Reason.ALREADY_ANSWERED, () -> declared.declaring(account, true, NOW));
    }

    @Test
    void aConflictOfInterestEndsTheInvitation() {
        var account = reviewer(1).account();
        var review = invited(review(), 1, true).declaring(account, true, NOW);
        var invitation = review.round().invitations().getFirst();

        assertThat(invitation.ending()).isEqualTo(Invitation.Ending.CONFLICT);
        assertThat(invitation.mayRead()).isFalse();
        assertThat(Quorum.USUAL.missingInternal(review.round().counted())).isEqualTo(1);
        refused(Reason.ALREADY_ANSWERED, () -> review.assessing(account, assessment(ACCEPT)));
        refused(Reason.ALREADY_INVITED, () -> invited(review, 1, true));
    }

    @Test
    void whoHasAConflictOfInterestIsOutOfAllRounds() {
        var account = reviewer(9).account();
        var review = quorum(MINOR_CHANGES, MINOR_CHANGES, MINOR_CHANGES);
        review = invited(review, 9, false).declaring(account, true, NOW);
        var next = review.deciding(EDITOR, verdict(MINOR_CHANGES), false).resubmitted("Done.", NOW);

        refused(Reason.RECUSED, () -> invited(next, 9, false));
        assertThat(invited(next, 1, true).round().invitations()).hasSize(1);
    }

    @Test
    void whoIsNotInvitedCanTakeNoStep() {
        refused(Reason.NOT_INVITED, () -> assessed(review(), 1, ACCEPT));
        refused(Reason.NOT_INVITED, () -> review().declining(reviewer(1).account(), "", NOW));
    }

    @Test
    void everyCriterionIsJudgedWithAReason() {
        refused(
                Reason.CRITERIA_OPEN,
                () ->
                        new Assessment(
                                Map.of(Criterion.QUALITY, new Assessment.Mark(5, "Yes.")),
                                ACCEPT,
                                "",
                                NOW));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Assessment.Mark(6, "Too good."));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Assessment.Mark(3, " "));
    }

    @Test
    void aVerdictNeedsOneOfTheUnitedNationsAndTwoOthers() {
        var two = heard(heard(review(), 1, true, ACCEPT), 2, true, ACCEPT);
        var three = heard(two, 3, false, ACCEPT);

        refused(Reason.QUORUM_MISSING, () -> three.deciding(EDITOR, verdict(ACCEPT), true));
        var four = heard(three, 4, false, ACCEPT).deciding(EDITOR, verdict(ACCEPT), false);
        assertThat(four.isConcluded()).isTrue();
    }

    @Test
    void anUnsettledSplitGoesToOneMore() {
        var split = quorum(ACCEPT, MINOR_CHANGES, REJECT);

        assertThat(split.round().isSplit()).isTrue();
        refused(Reason.SPLIT_UNSETTLED, () -> split.deciding(EDITOR, verdict(ACCEPT), false));
        assertThat(split.deciding(EDITOR, verdict(ACCEPT), true).isConcluded()).isTrue();
        var one = heard(split, 4, false, MAJOR_CHANGES);
        assertThat(one.deciding(EDITOR, verdict(REJECT), false).isConcluded()).isTrue();
    }

    @Test
    void reviewersWhoAgreeAreNotSplit() {
        assertThat(quorum(ACCEPT, MINOR_CHANGES, ACCEPT).round().isSplit()).isFalse();
        assertThat(quorum(REJECT, REJECT, MAJOR_CHANGES).round().isSplit()).isFalse();
    }

    @Test
    void theEditorIsNeitherReviewerNorSubmitter() {
        var heard = quorum(ACCEPT, ACCEPT, ACCEPT);

        refused(
                Reason.EDITOR_IS_REVIEWER,
                () -> heard.deciding(reviewer(2), verdict(ACCEPT), false));
        refused(
                Reason.EDITOR_IS_SUBMITTER,
                () -> heard.deciding(SUBMITTER, verdict(ACCEPT), false));
    }

    @Test
    void whileTheAuthorIsAskedThereIsNoVerdict() {
        var asked = quorum(ACCEPT, ACCEPT, ACCEPT).awaiting(NOW);

        refused(Reason.AUTHOR_ASKED, () -> asked.deciding(EDITOR, verdict(ACCEPT), false));
        var answered = asked.renewing("Since 2019.", NOW);
        assertThat(answered.deciding(EDITOR, verdict(ACCEPT), false).isConcluded()).isTrue();
        var unanswered = asked.resuming();
        assertThat(unanswered.deciding(EDITOR, verdict(ACCEPT), false).isConcluded()).isTrue();
    }

    @Test
    void whoReviewedAnEarlierRoundDoesNotDecideALaterOne() {
        var second =
                quorum(ACCEPT, MINOR_CHANGES, ACCEPT)
                        .deciding(EDITOR, verdict(MINOR_CHANGES), false)
                        .resubmitted("The figures are corrected.", NOW);
        var heard =
                heard(heard(heard(second, 4, true, ACCEPT), 5, false, ACCEPT), 6, false, ACCEPT);

        refused(
                Reason.EDITOR_IS_REVIEWER,
                () -> heard.deciding(reviewer(1), verdict(ACCEPT), false));
        assertThat(heard.deciding(EDITOR, verdict(ACCEPT), false).isConcluded()).isTrue();
    }

    @Test
    void theNextRoundFollowsWhenChangesWereAskedFor() {
        var review = quorum(MAJOR_CHANGES, MAJOR_CHANGES, MINOR_CHANGES);

        refused(Reason.NO_CHANGES_ASKED, () -> review.resubmitted("All new.", NOW));
        var decided = review.deciding(EDITOR, verdict(MAJOR_CHANGES), true);
        assertThat(decided.isConcluded()).isFalse();
        var second = decided.resubmitted("All new.", NOW);
        assertThat(second.round().number()).isEqualTo(2);
        assertThat(second.round().invitations()).isEmpty();
        assertThat(invited(second, 1, true).round().invitations()).hasSize(1);
    }

    @Test
    void nothingHappensAfterTheEnd() {
        var rejected = quorum(REJECT, REJECT, REJECT).deciding(EDITOR, verdict(REJECT), false);

        refused(Reason.ALREADY_DECIDED, () -> invited(rejected, 4, false));
        refused(Reason.ALREADY_DECIDED, () -> rejected.deciding(EDITOR, verdict(ACCEPT), true));
        refused(Reason.NO_CHANGES_ASKED, () -> rejected.resubmitted("Please.", NOW));
        refused(Reason.ALREADY_DECIDED, () -> invited(review().closing(NOW), 1, true));
    }

    @Test
    void whatIsLateFollowsFromTheDeadline() {
        var invitation = invited(review(), 1, true).round().invitations().getFirst();

        assertThat(invitation.isOverdueAt(DUE)).isFalse();
        assertThat(invitation.isOverdueAt(DUE.plusSeconds(1))).isTrue();
    }
}
