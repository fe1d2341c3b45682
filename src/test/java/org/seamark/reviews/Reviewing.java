package org.seamark.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.vocabulary.Objective;

/** Reviewers and their assessments, for the tests of what is reviewed. */
public final class Reviewing {

    private Reviewing() {}

    /** Somebody new of an organisation of their own, accepted by an editor. */
    public static UUID onTheRoster(Roster roster, boolean internal) {
        var reviewer =
                new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.REVIEWER));
        takeOn(roster, reviewer, internal);
        return reviewer.id();
    }

    public static void takeOn(Roster roster, Actor.Member reviewer, boolean internal) {
        takeOn(roster, reviewer, People.profile(internal));
    }

    /** Somebody who knows one objective, and reads one language. */
    public static void takeOn(
            Roster roster,
            Actor.Member reviewer,
            boolean internal,
            Objective objective,
            Language language) {
        var usual = People.profile(internal);
        var profile =
                new Profile(
                        internal,
                        Set.of(objective),
                        Set.of(),
                        Set.of(language),
                        usual.regions(),
                        usual.gender(),
                        usual.backgrounds(),
                        usual.experience(),
                        usual.perYear(),
                        "");
        takeOn(roster, reviewer, profile);
    }

    private static void takeOn(Roster roster, Actor.Member reviewer, Profile profile) {
        roster.apply(reviewer, profile);
        var editor = new Actor.Member(UUID.randomUUID(), null, Set.of(Role.EDITOR));
        roster.decide(editor, reviewer.id(), true);
    }

    /** What somebody says of themselves who knows much. */
    public static Profile profile(boolean internal) {
        return People.profile(internal);
    }

    /** Somebody as they act. */
    public static Actor.Member acting(UUID account, Role... roles) {
        return new Actor.Member(account, null, Set.of(roles));
    }

    /** Invites somebody of the roster, who has no conflict and gives an assessment. */
    public static UUID heard(
            ReviewDesk desk,
            ReviewersDesk reviewers,
            UUID review,
            UUID reviewer,
            Recommendation recommendation) {
        var editor = acting(UUID.randomUUID(), Role.EDITOR);
        desk.invite(editor, review, reviewer, Instant.now().plus(Duration.ofDays(9)));
        reviewers.declare(acting(reviewer), review, false);
        reviewers.assess(acting(reviewer), review, assessment(recommendation));
        return reviewer;
    }

    public static Assessment assessment(Recommendation recommendation) {
        return People.assessment(recommendation);
    }
}
