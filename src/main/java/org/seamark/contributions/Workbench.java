package org.seamark.contributions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.seamark.audit.AuditTrail;
import org.seamark.calls.CallBoard;
import org.seamark.catalogue.Paged;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm;
import org.seamark.forms.Forms;
import org.seamark.forms.Kind;
import org.seamark.forms.Translation;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.seamark.reviews.Review;
import org.seamark.reviews.ReviewDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where members work on what they hand in; each sees their own, and nobody else's. */
@Component
public class Workbench {

    private final Contributions contributions;
    private final OwnList list;
    private final CallBoard calls;
    private final Forms forms;
    private final PublishedVersions versions;
    private final UnsentDrafts unsent;
    private final ReviewDesk reviews;
    private final AuditTrail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Workbench(
            Contributions contributions,
            OwnList list,
            CallBoard calls,
            Forms forms,
            PublishedVersions versions,
            UnsentDrafts unsent,
            ReviewDesk reviews,
            AuditTrail trail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.contributions = contributions;
        this.list = list;
        this.calls = calls;
        this.forms = forms;
        this.versions = versions;
        this.unsent = unsent;
        this.reviews = reviews;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /** Begins a draft of an editor's own, at their desk. */
    @Transactional
    public UUID enter(Actor actor, Kind kind) {
        actor.require(Role.EDITOR);
        var id = begin(actor, kind, null, null);
        contributions.markEntered(id);
        return id;
    }

    /** Begins a draft, on another's behalf where a focal point is named. */
    @Transactional
    public UUID begin(
            Actor actor, Kind kind, @Nullable UUID call, Owner.@Nullable FocalPoint focalPoint) {
        var member = member(actor);
        if (!kind.isOpenTo(actor)) {
            throw new OutOfSight();
        }
        if (call != null) {
            requireAnswerable(call, kind);
        }
        var owner = new Owner(member.id(), member.organisation(), focalPoint);
        var id = Identifiers.next();
        contributions.add(Contribution.begin(id, kind, owner, call, "{}", clock.instant()));
        return id;
    }

    private void requireAnswerable(UUID call, Kind kind) {
        if (kind != Kind.PRACTICE) {
            throw new WrongStep(WrongStep.Reason.CALL_FOR_PRACTICES);
        }
        calls.requireOpen(call);
    }

    /**
     * Begins a translation of what is published; where the member has one under way already, it is
     * that.
     */
    @Transactional
    public UUID translate(Actor actor, CatalogueRecord record, Language into) {
        var member = member(actor);
        var form = forms.of(record.reference()).orElseThrow(OutOfSight::new);
        if (!form.kind().isOpenTo(actor) || !form.isPublished(record.reference())) {
            throw new OutOfSight();
        }
        var going = contributions.translation(member.id(), record.reference(), into);
        if (going.isPresent()) {
            return going.get();
        }
        var owner = new Owner(member.id(), member.organisation(), null);
        var id = Identifiers.next();
        contributions.add(
                Contribution.translate(id, form.kind(), owner, record, into, clock.instant()));
        return id;
    }

    /** What a member has handed in or begun, the last changed first. */
    @Transactional(readOnly = true)
    public Paged<Own> mine(Actor actor, int page) {
        var owner = member(actor).id();
        return Paged.of(page, list.count(owner), (most, before) -> list.of(owner, most, before));
    }

    /** One's own; another's is not there. */
    @Transactional(readOnly = true)
    public Contribution find(Actor actor, UUID id) {
        return own(actor, contributions.find(id));
    }

    private static Contribution own(Actor actor, Optional<Contribution> found) {
        return found.filter(one -> Optional.of(one.owner().account()).equals(actor.account()))
                .orElseThrow(OutOfSight::new);
    }

    /**
     * Saves what was typed.
     *
     * @param version that the form was made of
     * @return the version that it has now
     * @throws OptimisticLockingFailureException where it was saved elsewhere meanwhile
     */
    @Transactional
    public int save(Actor actor, UUID id, int version, String content) {
        var before = find(actor, id);
        if (before.version() != version) {
            throw new OptimisticLockingFailureException("contribution " + id);
        }
        contributions.save(before.saving(content, clock.instant()));
        return version + 1;
    }

    /** Whether something is kept that was typed into it and not handed in. */
    @Transactional(readOnly = true)
    public boolean hasUnsent(Actor actor, UUID id) {
        return unsent.has(find(actor, id).id());
    }

    /** What is still to be mended before it can be handed in. */
    @Transactional(readOnly = true)
    public List<ContributionForm.Problem> problems(Actor actor, UUID id) {
        return problems(find(actor, id));
    }

    private List<ContributionForm.Problem> problems(Contribution of) {
        var form = forms.require(of.kind());
        var content = Content.parse(of.content());
        return of.translation() == null
                ? form.problems(content)
                : new Translation(form.sections(), of.translation())
                        .problems(form, form.published(of.record()), content);
    }

    /** Lets a draft answer its call no longer. */
    @Transactional
    public void leaveCall(Actor actor, UUID id) {
        step(actor, id, "call-left", one -> one.withoutCall(clock.instant()));
    }

    /**
     * Hands it in. A call has to be open the first time; what is asked for later comes when it
     * comes.
     *
     * @param answer to what the editors asked, or empty the first time
     */
    @Transactional
    public void submit(Actor actor, UUID id, String answer) {
        var draft = find(actor, id);
        if (!draft.kind().isOpenTo(actor)) {
            throw new OutOfSight();
        }
        var call = draft.call();
        if (call != null && draft.revision() == 0) {
            calls.requireOpen(call);
        }
        var after =
                step(
                        actor,
                        id,
                        "submitted",
                        one -> one.submitting(problems(one).size(), answer, clock.instant()));
        events.publishEvent(new ContributionSubmitted(id, after.revision()));
    }

    /** Takes it back; of what is published, the update. */
    @Transactional
    public void withdraw(Actor actor, UUID id) {
        var after =
                step(
                        actor,
                        id,
                        "withdrawn",
                        one -> versions.ended(one.withdrawing(clock.instant())));
        var going = reviews.findOpen(after.reference()).map(Review::id).orElse(null);
        reviews.settledElsewhere(actor, after.reference());
        events.publishEvent(new ContributionWithdrawn(id, going));
    }

    private Contribution step(
            Actor actor, UUID id, String action, UnaryOperator<Contribution> step) {
        var before = own(actor, contributions.hold(id));
        var after = unsent.follow(before, step.apply(before));
        contributions.save(after);
        trail.record(
                actor,
                "contributions." + action,
                after.reference(),
                Map.of("revision", after.revision()));
        return after;
    }

    private static Actor.Member member(Actor actor) {
        if (actor instanceof Actor.Member member) {
            return member;
        }
        throw new OutOfSight();
    }
}
