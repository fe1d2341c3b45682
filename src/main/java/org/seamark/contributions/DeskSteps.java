package org.seamark.contributions;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.seamark.reviews.ReviewDesk;
import org.springframework.stereotype.Component;

/**
 * How each step of an editor is taken: found, taken, stored and recorded, all in one transaction.
 */
@Component
class DeskSteps {

    private final Contributions contributions;
    private final UnsentDrafts unsent;
    private final ReviewDesk reviews;
    private final AuditTrail trail;
    private final Clock clock;

    DeskSteps(
            Contributions contributions,
            UnsentDrafts unsent,
            ReviewDesk reviews,
            AuditTrail trail,
            Clock clock) {
        this.contributions = contributions;
        this.unsent = unsent;
        this.reviews = reviews;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A draft is its owner's alone; what was handed in is decided by others than its owner and its
     * reviewers, who do not see here what is said of it.
     */
    Contribution find(Actor actor, UUID id) {
        actor.require(Role.EDITOR);
        return seen(actor, contributions.find(id));
    }

    /** The same, for a step: nobody else takes one before this transaction ends. */
    Contribution hold(Actor actor, UUID id) {
        actor.require(Role.EDITOR);
        return seen(actor, contributions.hold(id));
    }

    private Contribution seen(Actor actor, Optional<Contribution> found) {
        return found.filter(one -> one.revision() > 0)
                .filter(one -> actor.account().filter(who -> isHidden(one, who)).isEmpty())
                .orElseThrow(OutOfSight::new);
    }

    /** Whether it is kept from an editor as long as it is not settled. */
    boolean isHidden(Contribution one, UUID editor) {
        return !isSettled(one)
                && (one.owner().account().equals(editor)
                        || reviews.concerns(one.reference(), editor));
    }

    private static boolean isSettled(Contribution one) {
        return one.stage() == Stage.PUBLISHED || one.stage() == Stage.UNPUBLISHED;
    }

    Instant now() {
        return clock.instant();
    }

    /** A step by who acts. */
    Contribution take(
            Actor actor,
            UUID id,
            String action,
            BiFunction<Contribution, UUID, Contribution> step) {
        var editor = actor.account().orElseThrow(OutOfSight::new);
        var before = hold(actor, id);
        return store(actor, action, before, step.apply(before, editor));
    }

    /** Stores what a step has led to, and writes it into the trail. */
    Contribution store(Actor actor, String action, Contribution before, Contribution taken) {
        var after = unsent.follow(before, taken);
        contributions.save(after);
        trail.record(
                actor,
                "contributions." + action,
                after.reference(),
                Map.of("stage", after.stage().code(), "revision", after.revision()));
        return after;
    }
}
