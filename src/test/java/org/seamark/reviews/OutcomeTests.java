package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeTests {

    private final Review heard = heard();

    private static Review heard() {
        var review = People.heard(People.review(), 1, true, Recommendation.ACCEPT);
        review = People.heard(review, 2, false, Recommendation.MINOR_CHANGES);
        return People.heard(review, 3, false, Recommendation.ACCEPT);
    }

    @Test
    void anAuthorLearnsNothingBeforeTheVerdict() {
        assertThat(Outcome.of(heard.round())).isEmpty();
    }

    @Test
    void anAuthorLearnsWhyAndWhatReviewersSayButNotWhoTheyAre() {
        var decided =
                heard.deciding(People.EDITOR, People.verdict(Recommendation.ACCEPT), true).round();
        var outcome = Outcome.of(decided).orElseThrow();

        assertThat(outcome.reasons()).isEqualTo("As the reviewers say.");
        assertThat(outcome.reports()).extracting(Outcome.Report::number).containsExactly(1, 2, 3);
        for (var invitation : decided.invitations()) {
            assertThat(outcome.toString())
                    .doesNotContain(invitation.id().toString())
                    .doesNotContain(invitation.reviewer().account().toString());
        }
        assertThat(outcome.toString()).doesNotContain(People.EDITOR.account().toString());
    }

    @Test
    void whoHasDeclaredReadsUntilItIsDecided() {
        var invited = People.invited(People.review(), 1, true);
        var account = People.reviewer(1).account();

        assertThat(invited.mayRead(account)).isFalse();
        assertThat(invited.declaring(account, false, People.NOW).mayRead(account)).isTrue();
        assertThat(invited.declaring(account, true, People.NOW).mayRead(account)).isFalse();
        for (var decision : Recommendation.values()) {
            var decided = heard.deciding(People.EDITOR, People.verdict(decision), true);
            assertThat(decided.mayRead(account)).isFalse();
        }
    }
}
