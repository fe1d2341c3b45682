package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seamark.reviews.People.DUE;
import static org.seamark.reviews.People.NOW;
import static org.seamark.reviews.People.SUBMITTER;
import static org.seamark.reviews.People.assessment;
import static org.seamark.reviews.People.party;
import static org.seamark.reviews.People.review;
import static org.seamark.reviews.People.reviewer;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** No sequence of steps, by whomever and in whatever order, breaks a rule. */
class ReviewRulesTests {

    private static final int PEOPLE = 7;

    @Property(tries = 2_000)
    void noSequenceOfStepsBreaksARule(@ForAll("steps") List<UnaryOperator<Review>> steps) {
        var review = review();
        for (var step : steps) {
            try {
                var next = step.apply(review);
                holds(review, next);
                review = next;
            } catch (WrongStep refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
        Statistics.label("first round decided")
                .collect(review.rounds().getFirst().isDecided())
                .coverage(found -> found.check(true).percentage(share -> share > 5));
    }

    private static void holds(Review before, Review after) {
        assertThat(before.isConcluded() && !after.equals(before)).isFalse();
        assertThat(after.rounds().subList(0, before.rounds().size() - 1))
                .isEqualTo(before.rounds().subList(0, before.rounds().size() - 1));
        for (var round : after.rounds()) {
            for (var invitation : round.invitations()) {
                holds(invitation);
                staysOut(after, round, invitation);
            }
            assertThat(round.invitations()).doesNotHaveDuplicates();
            var verdict = round.verdict();
            if (verdict != null) {
                assertThat(round.awaited()).isNull();
                assertThat(Quorum.USUAL.isMetBy(round.assessed())).isTrue();
                assertThat(!round.isSplit() || verdict.settled() || round.hasOneMore(Quorum.USUAL))
                        .isTrue();
                assertThat(verdict.editor()).isNotEqualTo(SUBMITTER.account());
                assertThat(after.rounds())
                        .noneMatch(
                                any -> any.has(verdict.editor()) && any.number() <= round.number());
            } else {
                assertThat(round).isSameAs(after.round());
            }
        }
    }

    /** Whoever has declared a conflict of interest is asked in no later round. */
    private static void staysOut(Review review, Round round, Invitation invitation) {
        if (invitation.ending() == Invitation.Ending.CONFLICT) {
            assertThat(review.rounds())
                    .noneMatch(any ->
                            any.number() > round.number()
                                    && any.has(invitation.reviewer().account()));
        }
    }

    private static void holds(Invitation invitation) {
        assertThat(invitation.reviewer().account()).isNotEqualTo(SUBMITTER.account());
        assertThat(invitation.reviewer().organisation()).isNotEqualTo(SUBMITTER.organisation());
        assertThat(invitation.assessment() != null && invitation.declared() == null).isFalse();
        assertThat(invitation.assessment() != null && invitation.ending() != null).isFalse();
        assertThat((invitation.ending() == null) == (invitation.ended() == null)).isTrue();
    }

    @Provide
    Arbitrary<List<UnaryOperator<Review>>> steps() {
        var people = Arbitraries.integers().between(0, PEOPLE);
        var said = Arbitraries.of(Recommendation.class);
        var yes = Arbitraries.of(true, false);
        Arbitrary<UnaryOperator<Review>> invite =
                Combinators.combine(people, people, yes)
                        .as((who, whose, internal) ->
                                review ->
                                        review.inviting(
                                                UUID.randomUUID(),
                                                party(who, whose),
                                                internal,
                                                NOW,
                                                DUE));
        Arbitrary<UnaryOperator<Review>> declare =
                Combinators.combine(people, yes)
                        .as((who, conflict) ->
                                review -> review.declaring(account(who), conflict, NOW));
        Arbitrary<UnaryOperator<Review>> assess =
                Combinators.combine(people, said)
                        .as((who, what) ->
                                review -> review.assessing(account(who), assessment(what)));
        Arbitrary<UnaryOperator<Review>> end =
                Combinators.combine(people, yes)
                        .as((who, declines) ->
                                review ->
                                        declines
                                                ? review.declining(account(who), "", NOW)
                                                : review.replacing(account(who), NOW));
        Arbitrary<UnaryOperator<Review>> decide =
                Combinators.combine(people, said, yes)
                        .as((who, what, settled) ->
                                review ->
                                        review.deciding(
                                                reviewer(who),
                                                new Verdict(what, account(who), "So.", NOW),
                                                settled));
        Arbitrary<UnaryOperator<Review>> hear =
                Combinators.combine(people, yes, said)
                        .as((who, internal, what) ->
                                review -> People.heard(review, who, internal, what));
        Arbitrary<UnaryOperator<Review>> resubmit =
                Arbitraries.just(review -> review.resubmitted("Better.", NOW));
        Arbitrary<UnaryOperator<Review>> renew =
                Arbitraries.just(review -> review.renewing("Clearer.", NOW));
        Arbitrary<UnaryOperator<Review>> await =
                yes.map(asked -> review -> asked ? review.awaiting(NOW) : review.resuming());
        return Arbitraries.oneOf(
                        List.of(
                                invite, hear, hear, declare, assess, end, decide, resubmit, renew,
                                await))
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }

    private static UUID account(int number) {
        return reviewer(number).account();
    }
}
