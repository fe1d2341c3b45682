package org.seamark.reviews;

import java.time.Clock;
import org.seamark.accounts.AccountClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who has left Seamark is on no roster, and is not waited for; what they judged stays. */
@Component
class Farewell {

    private final Reviewers reviewers;
    private final AskedRows asked;
    private final Drafts drafts;
    private final ReviewSteps steps;
    private final Clock clock;

    Farewell(Reviewers reviewers, AskedRows asked, Drafts drafts, ReviewSteps steps, Clock clock) {
        this.reviewers = reviewers;
        this.asked = asked;
        this.drafts = drafts;
        this.steps = steps;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AccountClosed event) {
        reviewers.remove(event.account());
        for (var one : asked.of(event.account(), Integer.MAX_VALUE, 0)) {
            drafts.drop(one.invitation().id());
            if (one.state() == Asked.State.TO_ANSWER || one.state() == Asked.State.TO_ASSESS) {
                steps.take(
                        one.review(),
                        review -> review.declining(event.account(), "", clock.instant()));
                steps.tell(new InvitationEnded(one.review(), one.invitation().id()));
            }
        }
    }
}
