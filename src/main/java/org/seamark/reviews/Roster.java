package org.seamark.reviews;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
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
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Roster(Reviewers reviewers, Clock clock, ApplicationEventPublisher events) {
        this.reviewers = reviewers;
        this.clock = clock;
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
        events.publishEvent(new RosterApplied(party.account()));
    }

    /** An editor accepts or refuses who has applied. */
    @Transactional
    public void decide(Actor actor, UUID account, boolean accepted) {
        actor.require(Role.EDITOR);
        var editor = party(actor).account();
        step(account, one -> one.decided(accepted, editor, clock.instant()));
        events.publishEvent(new RosterDecided(account, accepted));
    }

    @Transactional
    public void describe(Actor actor, Profile profile) {
        step(party(actor).account(), one -> one.described(profile));
    }

    /**
     * A reviewer rests, or ends the rest.
     *
     * @param until the first day on which they can be asked again; null ends the rest
     */
    @Transactional
    public void pause(Actor actor, @Nullable LocalDate until) {
        step(party(actor).account(), one -> one.paused(until));
    }

    @Transactional
    public void leave(Actor actor) {
        step(party(actor).account(), Reviewer::leaving);
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
    public List<Reviewer> all(Actor actor, Standing standing) {
        actor.require(Role.EDITOR);
        return reviewers.findAll(standing, MOST);
    }

    /** Whom to ask about a work, beside those who are asked already; the best first. */
    @Transactional(readOnly = true)
    public List<Matching.Proposal> propose(Actor actor, Matching.Work work, List<UUID> asked) {
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
        return Matching.propose(work, candidates, heard, today());
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
                .filter(one -> one.isAvailableOn(today()))
                .orElseThrow(() -> new WrongStep(WrongStep.Reason.NOT_ON_ROSTER));
    }

    private void step(UUID account, UnaryOperator<Reviewer> step) {
        reviewers.save(
                step.apply(
                        reviewers
                                .find(account)
                                .orElseThrow(() -> new NoSuchElementException("reviewer"))));
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
