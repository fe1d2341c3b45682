package org.seamark.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers answer and judge; each sees their own part in a review, and no other. */
@Component
public class ReviewersDesk {

    private final AskedRows asked;
    private final Drafts drafts;
    private final ReviewSteps steps;
    private final Clock clock;

    ReviewersDesk(AskedRows asked, Drafts drafts, ReviewSteps steps, Clock clock) {
        this.asked = asked;
        this.drafts = drafts;
        this.steps = steps;
        this.clock = clock;
    }

    /** What somebody was asked for: what is still to be done first. */
    @Transactional(readOnly = true)
    public List<Asked> asked(Actor.Member actor, int most, long from) {
        return asked.of(actor.id(), most, from);
    }

    /** Whether somebody is on the roster, or has ever been asked to review. */
    @Transactional(readOnly = true)
    public boolean knows(UUID account) {
        return asked.knows(account);
    }

    /** Their part in a review; where they have none, there is nothing here. */
    @Transactional(readOnly = true)
    public Asked find(Actor.Member actor, UUID review) {
        return asked.find(actor.id(), review).orElseThrow(OutOfSight::new);
    }

    /** Their word on conflicts of interest, given before anything is read. */
    @Transactional
    public void declare(Actor.Member actor, UUID review, boolean conflict) {
        var mine = find(actor, review);
        var after = steps.take(review, one -> one.declaring(actor.id(), conflict, clock.instant()));
        steps.record(mine.masked(actor), "declared", after, Map.of("conflict", conflict));
        if (conflict) {
            steps.tell(new InvitationEnded(review, mine.invitation().id()));
        }
    }

    /**
     * They have no time, or it is not their field.
     *
     * @param why for the editors alone, or empty
     */
    @Transactional
    public void decline(Actor.Member actor, UUID review, String why) {
        var mine = find(actor, review);
        var after = steps.take(review, one -> one.declining(actor.id(), why, clock.instant()));
        drafts.drop(mine.invitation().id());
        steps.record(mine.masked(actor), "declined", after, Map.of());
        steps.tell(new InvitationEnded(review, mine.invitation().id()));
    }

    /** What they have typed so far. */
    @Transactional(readOnly = true)
    public Map<String, String> draft(Actor.Member actor, UUID review) {
        return drafts.of(find(actor, review).invitation().id());
    }

    /** Keeps what they have typed, finished or not. */
    @Transactional
    public void keep(Actor.Member actor, UUID review, Map<String, String> typed) {
        var mine = find(actor, review);
        if (mine.state() != Asked.State.TO_ASSESS) {
            throw new WrongStep(WrongStep.Reason.ALREADY_ANSWERED);
        }
        drafts.keep(mine.invitation().id(), typed);
    }

    @Transactional
    public void assess(Actor.Member actor, UUID review, Assessment assessment) {
        var mine = find(actor, review);
        var after = steps.take(review, one -> one.assessing(actor.id(), assessment));
        drafts.drop(mine.invitation().id());
        steps.record(mine.masked(actor), "assessed", after, Map.of());
        steps.tell(new AssessmentGiven(review, mine.invitation().id()));
    }
}
