package org.seamark.reviews;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roster of reviewers: open to all members, filled by editors. */
@Component
public class Roster {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST = 2_000;

    private final Reviewers reviewers;
    private final Parties parties;
    private final Clock clock;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    Roster(
            Reviewers reviewers,
            Parties parties,
            Clock clock,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.reviewers = reviewers;
        this.parties = parties;
        this.clock = clock;
        this.trail = trail;
        this.events = events;
    }

    /** A member applies, for the first time or again. */
    @Transactional
    public void apply(Actor actor, Profile profile) {
        var party = party(actor);
        var now = clock.instant();
        reviewers.save(
                reviewers
                        .find(party.account())
                        .map(before -> before.again(party, profile, now))
                        .orElseGet(() -> Reviewer.applying(party, profile, now)));
        record(actor, "applied", party.account());
        events.publishEvent(new RosterApplied(party.account()));
    }

    /** An editor accepts or refuses who has applied. */
    @Transactional
    public void decide(Actor actor, UUID account, boolean accepted) {
        actor.require(Role.EDITOR);
        var editor = party(actor).account();
        step(account, one -> one.decided(accepted, editor, clock.instant()));
        record(actor, accepted ? "accepted" : "refused", account);
        events.publishEvent(new RosterDecided(account, accepted));
    }

    @Transactional
    public void describe(Actor actor, Profile profile) {
        step(party(actor).account(), one -> one.described(profile));
        record(actor, "described", party(actor).account());
    }

    /**
     * A reviewer rests until a day on which they can be asked again, or with null ends the rest.
     */
    @Transactional
    public void pause(Actor actor, @Nullable LocalDate until) {
        step(party(actor).account(), one -> one.paused(until));
        record(actor, until == null ? "resumed" : "paused", party(actor).account());
    }

    @Transactional
    public void leave(Actor actor) {
        step(party(actor).account(), Reviewer::leaving);
        record(actor, "left", party(actor).account());
        events.publishEvent(new RosterLeft(party(actor).account()));
    }

    /** An editor takes somebody off who is on it; they may apply again. */
    @Transactional
    public void takeOff(Actor actor, UUID account) {
        actor.require(Role.EDITOR);
        step(account, one -> one.takenOff(party(actor).account()));
        record(actor, "taken-off", account);
        events.publishEvent(new RosterLeft(account));
        events.publishEvent(new RosterDecided(account, false));
    }

    /** An editor puts right whether somebody on it is of the United Nations, and says why. */
    @Transactional
    public void correct(Actor actor, UUID account, boolean internal, Correction why) {
        actor.require(Role.EDITOR);
        step(account, one -> one.corrected(internal, party(actor).account()));
        trail.record(
                actor,
                "roster.corrected",
                reference(account),
                Map.of("internal", internal, "why", why.code()));
    }

    /** What is known of somebody: for themselves and for editors. */
    @Transactional(readOnly = true)
    public Optional<Reviewer> find(Actor actor, UUID account) {
        if (!actor.account().equals(Optional.of(account))) {
            actor.require(Role.EDITOR);
        }
        return reviewers.find(account);
    }

    @Transactional(readOnly = true)
    public List<Reviewer> all(Actor actor, Standing standing, int most, long from) {
        actor.require(Role.EDITOR);
        return reviewers.page(standing, most, from);
    }

    /** So many to ask about a work, beside those who are asked already; the best first. */
    @Transactional(readOnly = true)
    public List<Matching.Proposal> propose(
            Actor actor, Matching.Work work, List<UUID> asked, int most) {
        actor.require(Role.EDITOR);
        var lately = reviewers.askedSince(clock.instant().minus(YEAR));
        var roster = reviewers.findAll(Standing.ACCEPTED, MOST);
        var candidates =
                roster.stream()
                        .map(one ->
                                new Matching.Candidate(
                                        one, lately.getOrDefault(one.party().account(), 0)))
                        .toList();
        var heard = roster.stream().filter(one -> asked.contains(one.party().account())).toList();
        var submitter = parties.now(work.submitter());
        return Matching.propose(work, candidates, heard, today()).stream()
                .filter(one -> mayBeAsked(submitter, one.candidate().reviewer().party()))
                .limit(most)
                .toList();
    }

    private boolean mayBeAsked(Party submitter, Party reviewer) {
        return submitter.bias(parties.now(reviewer)).isEmpty() && !parties.isAway(reviewer);
    }

    @Transactional(readOnly = true)
    public Balance balance(Actor actor) {
        actor.require(Role.EDITOR);
        return Balance.of(reviewers.findAll(Standing.ACCEPTED, MOST), today());
    }

    /** Who can be asked today, as the review needs to know them. */
    Reviewer available(UUID account) {
        return reviewers
                .find(account)
                .filter(one -> one.isAvailableOn(today()) && !parties.isAway(one.party()))
                .orElseThrow(() -> new WrongStep(WrongStep.Reason.NOT_ON_ROSTER));
    }

    private void step(UUID account, UnaryOperator<Reviewer> step) {
        reviewers.save(step.apply(reviewers.find(account).orElseThrow(OutOfSight::new)));
    }

    private void record(Actor actor, String action, UUID account) {
        trail.record(actor, "roster." + action, reference(account), Map.of());
    }

    private static Reference reference(UUID account) {
        return new Reference("roster", account);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Party party(Actor actor) {
        if (actor instanceof Actor.Member member) {
            return new Party(member.id(), member.organisation());
        }
        throw new OutOfSight();
    }
}
