package org.seamark.contributions;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where editors plan when what was approved is published. A plan is for the version that was
 * approved: whatever happens to that, the database forgets the plan.
 */
@Component
public class PlanningDesk {

    /** What fails is tried again after 2, 4, 8 and 16 minutes. */
    private static final int TRIALS = 5;

    private final DeskSteps steps;
    private final Schedule schedule;
    private final PublishingDesk publishing;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    PlanningDesk(
            DeskSteps steps,
            Schedule schedule,
            PublishingDesk publishing,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.schedule = schedule;
        this.publishing = publishing;
        this.trail = trail;
        this.events = events;
    }

    /** Plans when it is to be published. */
    @Transactional
    public void plan(Actor actor, UUID id, Instant due) {
        var approved = steps.hold(actor, id);
        if (approved.stage() != Stage.APPROVED) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        if (!due.isAfter(steps.now())) {
            throw new WrongStep(Reason.TIME_IN_THE_PAST);
        }
        schedule.set(approved, actor.account().orElseThrow(OutOfSight::new), due);
        record(actor, "planned", id, Map.of("due", due.toString()));
    }

    /** Forgets the plan; what is not planned stays so. */
    @Transactional
    public void unplan(Actor actor, UUID id) {
        steps.hold(actor, id);
        if (schedule.clear(id)) {
            record(actor, "unplanned", id, Map.of());
        }
    }

    /** When it will be published, if that is planned. */
    @Transactional(readOnly = true)
    public Optional<Instant> planned(Actor actor, UUID id) {
        actor.require(Role.EDITOR);
        return schedule.of(id);
    }

    /** Publishes what is due; answers false where another node was quicker. */
    @Transactional
    boolean publish(Actor clock, UUID id) {
        var approved = steps.hold(clock, id);
        var due = schedule.take(id, steps.now());
        if (due.isEmpty()) {
            return false;
        }
        if (approved.stage() != Stage.APPROVED || due.get().revision() != approved.revision()) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        publishing.publish(clock, approved, due.get().editor());
        return true;
    }

    /** Tries again later what has failed; the last time, editors are told instead. */
    @Transactional
    void postpone(Actor clock, UUID id) {
        int trials = schedule.tried(id);
        if (trials >= TRIALS) {
            giveUp(clock, id, "failed");
        } else {
            schedule.retry(id, steps.now().plus(Duration.ofMinutes(1L << trials)));
        }
    }

    /** Tells editors what will not be published as planned. */
    @Transactional
    void giveUp(Actor clock, UUID id, String reason) {
        var due = schedule.of(id);
        if (due.isPresent() && schedule.clear(id)) {
            record(clock, "not-published", id, Map.of("reason", reason));
            events.publishEvent(new PlanFailed(id, due.get()));
        }
    }

    private void record(Actor actor, String action, UUID id, Map<String, String> details) {
        trail.record(actor, "contributions." + action, EditorsDesk.reference(id), details);
    }
}
