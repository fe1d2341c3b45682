package org.seamark.notifications;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.seamark.contributions.Contribution;
import org.seamark.contributions.ContributionAsked;
import org.seamark.contributions.ContributionAssigned;
import org.seamark.contributions.ContributionDecided;
import org.seamark.contributions.ContributionRestored;
import org.seamark.contributions.ContributionReturned;
import org.seamark.contributions.ContributionSubmitted;
import org.seamark.contributions.ContributionWithdrawn;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.PlanFailed;
import org.seamark.contributions.Stage;
import org.seamark.kernel.Actor;
import org.seamark.reviews.ReviewDesk;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What is told of contributions: to who handed them in and, of new ones, to editors. */
@Component
class ContributionNews {

    private static final Actor SELF = new Actor.Machine("notifications");

    private final EditorsDesk desk;
    private final ReviewDesk reviews;
    private final EditorsInCharge editors;
    private final Herald herald;

    ContributionNews(EditorsDesk desk, ReviewDesk reviews, EditorsInCharge editors, Herald herald) {
        this.desk = desk;
        this.reviews = reviews;
        this.editors = editors;
        this.herald = herald;
    }

    @ApplicationModuleListener
    void on(ContributionSubmitted event) {
        var one = desk.find(SELF, event.contribution());
        var turn = Integer.toString(event.revision());
        herald.tell(one.owner().account(), own(Topic.CONTRIBUTION_RECEIVED, one, turn));
        toEditors(one, Topic.DESK_SUBMITTED, turn);
    }

    @ApplicationModuleListener
    void on(ContributionAsked event) {
        var one = desk.find(SELF, event.contribution());
        var turn = last(one, Stage.INFORMATION_REQUESTED, Stage.UPDATE_REQUESTED);
        herald.tell(one.owner().account(), own(Topic.CONTRIBUTION_ASKED, one, turn));
    }

    @ApplicationModuleListener
    void on(ContributionDecided event) {
        var one = desk.find(SELF, event.contribution());
        var news = own(Topic.CONTRIBUTION_DECIDED, one, last(one, event.stage()));
        herald.tell(one.owner().account(), news.saying(event.stage().key()));
    }

    @ApplicationModuleListener
    void on(ContributionRestored event) {
        var one = desk.find(SELF, event.contribution());
        var news = own(Topic.CONTRIBUTION_DECIDED, one, Integer.toString(event.revision()));
        herald.tell(one.owner().account(), news.saying("contributions.restored"));
    }

    @ApplicationModuleListener
    void on(ContributionReturned event) {
        var one = desk.find(SELF, event.contribution());
        var review = reviews.find(event.review()).orElseThrow();
        herald.tellAll(
                editors.of(review),
                News.of(
                        Topic.DESK_RETURNED,
                        event.review(),
                        one.reference(),
                        "desk/contributions/" + one.id()));
    }

    @ApplicationModuleListener
    void on(ContributionAssigned event) {
        var one = desk.find(SELF, event.contribution());
        var turn = event.editor() + "/" + event.at().toEpochMilli();
        herald.tell(event.editor(), ofTheDesk(Topic.DESK_ASSIGNED, one, turn));
    }

    /** To who had taken it up, and who looked after its review; a draft was nobody's. */
    @ApplicationModuleListener
    void on(ContributionWithdrawn event) {
        var assigned = desk.assigned(SELF, event.contribution());
        var keeper = Optional.ofNullable(event.review()).flatMap(reviews::keeper);
        var both = Stream.of(assigned, keeper).flatMap(Optional::stream).toList();
        if (!both.isEmpty()) {
            var one = desk.find(SELF, event.contribution());
            var turn = last(one, Stage.WITHDRAWN);
            herald.tellAll(Set.copyOf(both), ofTheDesk(Topic.DESK_WITHDRAWN, one, turn));
        }
    }

    @ApplicationModuleListener
    void on(PlanFailed event) {
        var one = desk.find(SELF, event.contribution());
        toEditors(one, Topic.DESK_PLAN_FAILED, Long.toString(event.due().toEpochMilli()));
    }

    private void toEditors(Contribution one, Topic topic, String turn) {
        herald.tellAll(
                editors.of(one.reference(), one.owner().account()), ofTheDesk(topic, one, turn));
    }

    private static News ofTheDesk(Topic topic, Contribution one, String turn) {
        return new News(
                topic,
                topic.code() + "/" + one.id() + "/" + turn,
                one.reference(),
                "",
                "desk/contributions/" + one.id());
    }

    /** The number of the last step of a kind: an event that is repeated finds it again. */
    private static String last(Contribution one, Stage... kinds) {
        int last = 0;
        for (int i = 0; i < one.steps().size(); i++) {
            if (List.of(kinds).contains(one.steps().get(i).stage())) {
                last = i + 1;
            }
        }
        return Integer.toString(last);
    }

    private static News own(Topic topic, Contribution one, String turn) {
        UUID id = one.id();
        return new News(
                topic,
                topic.code() + "/" + id + "/" + turn,
                one.reference(),
                "",
                "contributions/" + id);
    }
}
