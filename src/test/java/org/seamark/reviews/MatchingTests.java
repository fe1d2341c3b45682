package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seamark.reviews.People.NOW;
import static org.seamark.reviews.People.SUBMITTER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seamark.kernel.Language;
import org.seamark.reviews.Matching.Candidate;
import org.seamark.reviews.Matching.Ground;
import org.seamark.reviews.Matching.Work;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Region;

class MatchingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final UUID EDITOR = new UUID(1, 99);

    private static final Work WORK =
            new Work(
                    SUBMITTER,
                    Set.of(objective("9")),
                    Set.of(Language.FR, Language.AR),
                    Set.of(Region.AFRICA));

    private static Objective objective(String code) {
        return Objective.of(code).orElseThrow();
    }

    private static Reviewer reviewer(
            int number,
            String objective,
            Language language,
            Region region,
            @Nullable Gender gender) {
        var profile =
                new Profile(
                        true,
                        Set.of(objective(objective)),
                        Set.of(),
                        Set.of(language),
                        Set.of(region),
                        gender,
                        Set.of(),
                        Experience.OVER_TEN,
                        2,
                        "");
        return Reviewer.applying(People.party(number, number), profile, NOW)
                .decided(true, EDITOR, NOW);
    }

    private static Candidate candidate(int number, String objective, Language language) {
        return new Candidate(reviewer(number, objective, language, Region.ASIA, null), 1);
    }

    private static List<UUID> proposed(Candidate... candidates) {
        return Matching.propose(WORK, List.of(candidates), List.of(), TODAY).stream()
                .map(proposal -> proposal.candidate().reviewer().party().account())
                .toList();
    }

    @Test
    void whoKnowsTheObjectiveComesFirst() {
        assertThat(proposed(candidate(1, "3", Language.FR), candidate(2, "9", Language.FR)))
                .containsExactly(new UUID(1, 2), new UUID(1, 1));
    }

    @Test
    void whoCannotReadTheWorkIsNotAsked() {
        assertThat(proposed(candidate(1, "9", Language.ZH))).isEmpty();
    }

    @Test
    void whoHasAStakeIsNotAsked() {
        assertThat(proposed(candidate(0, "9", Language.FR))).isEmpty();
    }

    @Test
    void whoHasDoneEnoughOrRestsIsNotAsked() {
        var reviewer = reviewer(1, "9", Language.FR, Region.ASIA, null);

        assertThat(proposed(new Candidate(reviewer, 2))).isEmpty();
        assertThat(proposed(new Candidate(reviewer.paused(TODAY.plusDays(1)), 0))).isEmpty();
        assertThat(proposed(new Candidate(reviewer.paused(TODAY), 0))).hasSize(1);
        assertThat(proposed(new Candidate(reviewer.leaving(), 0))).isEmpty();
    }

    @Test
    void itSaysWhatSpeaksForSomebody() {
        var asked = reviewer(7, "9", Language.FR, Region.AFRICA, Gender.MAN);
        var candidates =
                List.of(
                        new Candidate(asked, 0),
                        new Candidate(reviewer(1, "9", Language.FR, Region.AFRICA, Gender.MAN), 1),
                        new Candidate(
                                reviewer(2, "9", Language.FR, Region.AFRICA, Gender.WOMAN), 0));

        var proposals = Matching.propose(WORK, candidates, List.of(asked), TODAY);

        assertThat(proposals).hasSize(2);
        assertThat(proposals.getFirst().grounds())
                .containsExactly(
                        Ground.OBJECTIVE, Ground.REGION, Ground.RARELY_ASKED, Ground.BALANCE);
        assertThat(proposals.getLast().grounds()).containsExactly(Ground.OBJECTIVE, Ground.REGION);
    }

    @Test
    void theBalanceShowsWhomTheRosterLacks() {
        var roster =
                List.of(
                        reviewer(1, "9", Language.FR, Region.AFRICA, Gender.WOMAN),
                        reviewer(2, "9", Language.AR, Region.ASIA, null),
                        reviewer(3, "9", Language.ZH, Region.ASIA, null).paused(TODAY.plusDays(9)));

        var balance = Balance.of(roster, TODAY);

        assertThat(balance.reviewers()).isEqualTo(2);
        assertThat(balance.unsaid()).isOne();
        assertThat(Balance.gaps(balance.regions()))
                .containsExactlyInAnyOrder(Region.AMERICAS, Region.EUROPE, Region.OCEANIA);
        assertThat(Balance.gaps(balance.languages())).contains(Language.ZH);
        assertThat(Balance.gaps(balance.objectives())).hasSizeGreaterThan(20);
    }
}
