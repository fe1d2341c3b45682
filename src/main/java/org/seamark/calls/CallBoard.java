package org.seamark.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.calls.WrongStep.Reason;
import org.seamark.catalogue.Paged;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where calls for practices are put up. */
@Component
public class CallBoard {

    /** A deadline has passed when its day has ended everywhere on Earth. */
    private static final ZoneOffset LAST_TO_END = ZoneOffset.ofHours(-12);

    private final Calls calls;
    private final CallAnswers answers;
    private final AuditTrail trail;
    private final Clock clock;

    CallBoard(Calls calls, CallAnswers answers, AuditTrail trail, Clock clock) {
        this.calls = calls;
        this.answers = answers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Puts up a call; its own identifier is given to it. */
    @Transactional
    public UUID announce(Actor actor, Call call) {
        actor.require(Role.EDITOR);
        var id = Identifiers.next();
        calls.add(id, call);
        record(actor, "announced", id);
        return id;
    }

    /**
     * Changes what a call says.
     *
     * @throws OptimisticLockingFailureException where somebody else has changed it meanwhile
     */
    @Transactional
    public void edit(Actor actor, UUID id, int version, Call anew) {
        actor.require(Role.EDITOR);
        calls.change(id, version, anew);
        record(actor, "changed", id);
    }

    /** Closes a call before its deadline. */
    @Transactional
    public void close(Actor actor, UUID id) {
        actor.require(Role.EDITOR);
        var call = find(id).orElseThrow(OutOfSight::new);
        if (call.closed() != null) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        calls.close(call, clock.instant());
        record(actor, "closed", id);
    }

    private void record(Actor actor, String action, UUID call) {
        trail.record(actor, "calls." + action, new Reference("calls", call), Map.of());
    }

    /** All calls, the newest deadline first. */
    @Transactional(readOnly = true)
    public Paged<Call> all(Actor actor, int page) {
        actor.require(Role.EDITOR);
        return Paged.of(page, calls.count(), calls::all);
    }

    /** How often each of these was answered by something that was handed in. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> answers(Actor actor, List<Call> calls) {
        actor.require(Role.EDITOR);
        return answers.to(calls.stream().map(Call::id).toList());
    }

    /**
     * The calls that can be answered today, the most urgent first.
     *
     * @param words that their topic has in any language, all of them; empty for all calls
     */
    @Transactional(readOnly = true)
    public Paged<Call> open(String words, int page) {
        var open = new OpenOn(today(), words);
        return Paged.of(page, calls.count(open), (most, before) -> calls.all(open, most, before));
    }

    @Transactional(readOnly = true)
    public Optional<Call> find(UUID id) {
        return calls.find(id);
    }

    public boolean isOpen(Call call) {
        return call.isOpenOn(today());
    }

    /** What has not begun yet is still the editors' alone. */
    public boolean isPublic(Call call) {
        return !call.opens().isAfter(today());
    }

    /** Goes on only where a call can be answered now. */
    public void requireOpen(UUID call) {
        if (find(call).filter(this::isOpen).isEmpty()) {
            throw new WrongStep(Reason.CLOSED);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LAST_TO_END);
    }
}
