package org.seamark.contributions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.seamark.reviews.Party;
import org.seamark.reviews.ReviewDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where editors see what was handed in, ask, and decide. */
@Component
public class EditorsDesk {

    private final Contributions contributions;
    private final Queue queue;
    private final ReviewDesk reviews;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EditorsDesk(
            Contributions contributions,
            Queue queue,
            ReviewDesk reviews,
            Clock clock,
            ApplicationEventPublisher events) {
        this.contributions = contributions;
        this.queue = queue;
        this.reviews = reviews;
        this.clock = clock;
        this.events = events;
    }

    /** What a queue is narrowed to; what is absent narrows nothing. */
    public record Choice(@Nullable Kind kind, @Nullable Stage stage, @Nullable UUID assigned) {

        public static final Choice ALL = new Choice(null, null, null);
    }

    /**
     * What waits, the longest waiting first.
     *
     * @param after the last of the page before, or null for the first page
     */
    @Transactional(readOnly = true)
    public List<Waiting> queue(Actor actor, Choice choice, @Nullable Waiting after) {
        actor.require(Role.EDITOR);
        return queue.page(choice, after);
    }

    @Transactional(readOnly = true)
    public Contribution find(Actor actor, UUID id) {
        actor.require(Role.EDITOR);
        return contributions
                .find(id)
                .filter(one -> one.revision() > 0)
                .orElseThrow(OutOfSight::new);
    }

    /** The content of a version that was handed in, to see what has changed since. */
    @Transactional(readOnly = true)
    public String revision(Actor actor, UUID id, int revision) {
        actor.require(Role.EDITOR);
        return contributions.revision(id, revision).orElseThrow(OutOfSight::new);
    }

    /** Takes it up, or gives it to another editor; null puts it back. */
    @Transactional
    public void assign(Actor actor, UUID id, @Nullable UUID editor) {
        find(actor, id);
        queue.assign(id, editor);
    }

    /** Sends it to review: to the next round where one has asked for changes, else to the first. */
    @Transactional
    public UUID review(Actor actor, UUID id) {
        var after = step(actor, id, (one, editor) -> one.underReview(editor, now()));
        var going = reviews.findOpen(after.reference());
        if (going.isPresent()) {
            reviews.resubmit(actor, going.get().id(), after.lastWord());
            return going.get().id();
        }
        var owner = after.owner();
        return reviews.open(
                actor, after.reference(), new Party(owner.account(), owner.organisation()));
    }

    /** Asks the owner for something, of what is published too. */
    @Transactional
    public void ask(Actor actor, UUID id, String question) {
        step(actor, id, (one, editor) -> one.asking(editor, question, now()));
        events.publishEvent(new ContributionAsked(id));
    }

    @Transactional
    public void approve(Actor actor, UUID id, String reasons) {
        decided(step(actor, id, (one, editor) -> one.approving(editor, reasons, now())));
    }

    @Transactional
    public void reject(Actor actor, UUID id, String reasons) {
        decided(step(actor, id, (one, editor) -> one.rejecting(editor, reasons, now())));
    }

    private void decided(Contribution after) {
        events.publishEvent(new ContributionDecided(after.id(), after.stage()));
    }

    private Contribution step(
            Actor actor, UUID id, BiFunction<Contribution, UUID, Contribution> step) {
        var after = step.apply(find(actor, id), actor.account().orElseThrow(OutOfSight::new));
        contributions.save(after);
        return after;
    }

    private Instant now() {
        return clock.instant();
    }
}
