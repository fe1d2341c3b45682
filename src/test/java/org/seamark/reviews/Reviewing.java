package org.seamark.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;

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
        roster.apply(reviewer, People.profile(internal));
        var editor = new Actor.Member(UUID.randomUUID(), null, Set.of(Role.EDITOR));
        roster.decide(editor, reviewer.id(), true);
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
