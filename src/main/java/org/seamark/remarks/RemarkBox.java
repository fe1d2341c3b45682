package org.seamark.remarks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.audit.AuditTrail;
import org.seamark.catalogue.Paged;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.seamark.remarks.WrongStep.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where readers say what is wrong with a record, and editors answer. */
@Component
public class RemarkBox {

    /** So many on a page of the open ones. */
    public static final int PAGE = 25;

    /** More open ones of one record say nothing new, and somebody may be playing. */
    private static final int MOST_OF_ONE = 50;

    private final Remarks remarks;
    private final AuditTrail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemarkBox(Remarks remarks, AuditTrail trail, Clock clock, ApplicationEventPublisher events) {
        this.remarks = remarks;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /** Leaves one, with or without an account. */
    @Transactional
    public UUID leave(Actor actor, LeaveRemark said) {
        if (!said.problems().isEmpty()) {
            throw new WrongStep(Reason.INCOMPLETE);
        }
        if (remarks.openOf(said.record()) >= MOST_OF_ONE) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        var id = Identifiers.next();
        remarks.add(
                new Remark(
                        id,
                        said.kind(),
                        said.record(),
                        said.code(),
                        said.language(),
                        said.text(),
                        said.contact().isEmpty() ? null : said.contact(),
                        actor.account().orElse(null),
                        clock.instant(),
                        null));
        events.publishEvent(new RemarkLeft(id));
        return id;
    }

    /** The open ones, the oldest first, after one of them or from the first. */
    @Transactional(readOnly = true)
    public List<Remark> open(Actor actor, @Nullable UUID after) {
        actor.require(Role.EDITOR);
        return remarks.open(after, PAGE + 1);
    }

    /** The closed ones, the last closed first. */
    @Transactional(readOnly = true)
    public Paged<Remark> closed(Actor actor, int page) {
        actor.require(Role.EDITOR);
        return Paged.of(page, remarks.countClosed(), remarks::closed);
    }

    @Transactional(readOnly = true)
    public Remark find(Actor actor, UUID id) {
        actor.require(Role.EDITOR);
        return remarks.find(id).orElseThrow(OutOfSight::new);
    }

    /** A member's own, to read what came of it; another's is not there. */
    @Transactional(readOnly = true)
    public Remark own(Actor actor, UUID id) {
        return remarks.find(id)
                .filter(one -> actor.account().isPresent())
                .filter(one -> Optional.ofNullable(one.account()).equals(actor.account()))
                .orElseThrow(OutOfSight::new);
    }

    /** Closes one with an answer. */
    @Transactional
    public void close(Actor actor, UUID id, RemarkOutcome outcome, String answer) {
        var editor = actor.account().orElseThrow(OutOfSight::new);
        var closed = find(actor, id).closing(editor, outcome, answer, clock.instant());
        if (!remarks.close(closed, Objects.requireNonNull(closed.closing()))) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        trail.record(
                actor,
                "remarks.closed",
                new Reference("remarks", id),
                Map.of("outcome", outcome.code(), "record", closed.record().toString()));
        events.publishEvent(new RemarkClosed(id));
    }
}
