package org.seamark.reviews;

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
        roster.apply(reviewer, People.profile(internal));
        var editor = new Actor.Member(UUID.randomUUID(), null, Set.of(Role.EDITOR));
        roster.decide(editor, reviewer.id(), true);
        return reviewer.id();
    }

    public static Assessment assessment(Recommendation recommendation) {
        return People.assessment(recommendation);
    }
}
