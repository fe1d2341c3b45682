package org.seamark.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Members;
import org.seamark.accounts.RoleGrants;
import org.seamark.accounts.web.People;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.reviews.Recommendation;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.springframework.beans.factory.annotation.Autowired;

/** Which editors hear of a work. */
@SeamarkTest
class EditorsInChargeTests {

    private static final Actor TESTS = new Actor.Machine("tests");

    @Autowired People people;
    @Autowired Members members;
    @Autowired RoleGrants grants;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk editors;
    @Autowired ReviewDesk desk;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;
    @Autowired Inbox inbox;

    private Actor.Member keeper;
    private Actor.Member colleague;
    private Actor.Member concerned;
    private Actor.Member submitter;
    private UUID work;
    private UUID review;

    @BeforeEach
    void aWorkUnderReviewByAnEditorAmongOthers() {
        keeper = people.actor(people.member(Role.EDITOR));
        colleague = people.actor(people.member(Role.EDITOR));
        concerned = people.actor(people.member(Role.EDITOR));
        submitter = people.actor(people.member());
        work = workbench.begin(submitter, Kind.PRACTICE, null, null);
        workbench.save(submitter, work, 0, SamplePractice.json("Some lamps " + work));
        workbench.submit(submitter, work, "");
        review = editors.review(keeper, work);
        invite(concerned);
    }

    private Actor.Member invite(Actor.Member reviewer) {
        Reviewing.takeOn(roster, reviewer, false);
        desk.invite(keeper, review, reviewer.id(), Instant.now().plus(Duration.ofDays(9)));
        return reviewer;
    }

    private void assess(Actor.Member reviewer) {
        reviewers.declare(reviewer, review, false);
        reviewers.assess(reviewer, review, Reviewing.assessment(Recommendation.ACCEPT));
    }

    private long told(Actor.Member editor, Topic topic, UUID page) {
        return inbox.of(editor, 100, 0).stream()
                .filter(one -> one.topic() == topic && one.address().endsWith("/" + page))
                .count();
    }

    private void allButTheConcernedAreToldInsteadOfTheKeeper() {
        await().until(() -> told(colleague, Topic.DESK_ASSESSED, review) == 1);
        assertThat(told(keeper, Topic.DESK_ASSESSED, review)).isZero();
        assertThat(told(concerned, Topic.DESK_ASSESSED, review)).isZero();
    }

    @Test
    void whereTheKeeperIsNoEditorAnyMoreTheOthersAreTold() {
        var reviewer = invite(people.actor(people.member()));
        grants.takeBack(TESTS, keeper.id(), Role.EDITOR);

        assess(reviewer);

        allButTheConcernedAreToldInsteadOfTheKeeper();
    }

    @Test
    void whereTheKeeperIsLockedOutTheOthersAreTold() {
        var reviewer = invite(people.actor(people.member()));
        members.suspend(TESTS, keeper.id(), true);

        assess(reviewer);

        allButTheConcernedAreToldInsteadOfTheKeeper();
    }

    @Test
    void anEditorWhoReviewsItIsNotLedToAPageThatIsNotThereForThem() {
        await().until(() -> told(concerned, Topic.DESK_SUBMITTED, work) == 1);
        editors.ask(keeper, work, "How many lamps?");
        int version = workbench.find(submitter, work).version();
        workbench.save(submitter, work, version, SamplePractice.json("Forty lamps " + work));
        workbench.submit(submitter, work, "They are forty.");

        await().until(() -> told(colleague, Topic.DESK_SUBMITTED, work) == 2);
        assertThat(told(concerned, Topic.DESK_SUBMITTED, work)).isOne();
    }
}
