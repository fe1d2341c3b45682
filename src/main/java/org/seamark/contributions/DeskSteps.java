package org.seamark.contributions;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
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
    private final Schedule schedule;
    private final ReviewDesk reviews;
    private final AuditTrail trail;
    private final Clock clock;

    DeskSteps(
            Contributions contributions,
            Schedule schedule,
            ReviewDesk reviews,
            AuditTrail trail,
            Clock clock) {
        this.contributions = contributions;
        this.schedule = schedule;
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
        return contributions
                .find(id)
                .filter(one -> one.revision() > 0)
                .filter(one -> isSettled(one) || actor.account().filter(concerned(one)).isEmpty())
                .orElseThrow(OutOfSight::new);
    }

    private static boolean isSettled(Contribution one) {
        return one.stage() == Stage.PUBLISHED || one.stage() == Stage.UNPUBLISHED;
    }

    private Predicate<UUID> concerned(Contribution one) {
        return account ->
                one.owner().account().equals(account) || reviews.concerns(one.reference(), account);
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
        return store(actor, action, step.apply(find(actor, id), editor));
    }

    /** Stores what a step has led to; what was planned for the stage before is not planned now. */
    Contribution store(Actor actor, String action, Contribution after) {
        contributions.save(after);
        if (after.stage() != Stage.APPROVED) {
            schedule.clear(after.id());
        }
        trail.record(
                actor,
                "contributions." + action,
                after.reference(),
                Map.of("stage", after.stage().code(), "revision", after.revision()));
        return after;
    }
}
