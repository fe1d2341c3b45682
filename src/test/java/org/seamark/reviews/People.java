package org.seamark.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Set;
import java.util.UUID;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Region;

/** A submitter, reviewers and an editor, and the steps that they take. */
final class People {

    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    static final Instant DUE = NOW.plus(Duration.ofDays(21));

    static final Party SUBMITTER = party(0, 0);
    static final Party EDITOR = party(99, 99);

    private People() {}

    static Party party(int account, int organisation) {
        return new Party(new UUID(1, account), new UUID(2, organisation));
    }

    /** Each of an organisation of their own. */
    static Party reviewer(int number) {
        return party(number, number);
    }

    static Review review() {
        var subject = new Reference("practices", new UUID(3, 3));
        return Review.open(new UUID(4, 4), subject, SUBMITTER, Quorum.USUAL, NOW);
    }

    static Review invited(Review review, int number, boolean internal) {
        return review.inviting(new UUID(5, number), reviewer(number), internal, NOW, DUE);
    }

    static Review assessed(Review review, int number, Recommendation recommendation) {
        var account = reviewer(number).account();
        return review.declaring(account, false, NOW).assessing(account, assessment(recommendation));
    }

    static Review heard(Review review, int number, boolean internal, Recommendation said) {
        return assessed(invited(review, number, internal), number, said);
    }

    static Profile profile(boolean internal) {
        return new Profile(
                internal,
                Set.of(Objective.of("9").orElseThrow()),
                Set.of(),
                Set.of(Language.EN, Language.AR),
                Set.of(Region.AFRICA),
                Gender.WOMAN,
                Set.of(Background.PRACTITIONER),
                Experience.FIVE_TO_TEN,
                Profile.USUAL_PER_YEAR,
                "");
    }

    static Assessment assessment(Recommendation recommendation) {
        var marks = new EnumMap<Criterion, Assessment.Mark>(Criterion.class);
        for (var criterion : Criterion.values()) {
            marks.put(criterion, new Assessment.Mark(3, "It is sound."));
        }
        return new Assessment(marks, recommendation, "", NOW);
    }

    static Verdict verdict(Recommendation decision) {
        return new Verdict(decision, EDITOR.account(), "As the reviewers say.", NOW);
    }
}
