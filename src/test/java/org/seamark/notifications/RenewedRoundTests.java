package org.seamark.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.seamark.reviews.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The author of a work is asked for something in the middle of a round. */
@SeamarkTest
class RenewedRoundTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk editors;
    @Autowired ReviewDesk desk;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;
    @Autowired Inbox inbox;

    private Actor.Member editor;
    private Actor.Member submitter;
    private UUID work;
    private UUID review;

    @BeforeEach
    void aWorkUnderReview() {
        editor = people.actor(people.member(Role.EDITOR));
        submitter = people.actor(people.member());
        work = workbench.begin(submitter, Kind.PRACTICE, null, null);
        workbench.save(submitter, work, 0, SamplePractice.json("Some lamps " + work));
        workbench.submit(submitter, work, "");
        review = editors.review(editor, work);
    }

    private Actor.Member invited() {
        var reviewer = people.actor(people.member());
        Reviewing.takeOn(roster, reviewer, false);
        desk.invite(editor, review, reviewer.id(), Instant.now().plus(Duration.ofDays(9)));
        return reviewer;
    }

    private Round round() {
        return desk.find(review).orElseThrow().round();
    }

    @Test
    void theSameRoundGoesOnWithWhatTheAuthorAnswered() throws Exception {
        var reading = invited();
        reviewers.declare(reading, review, false);
        reviewers.keep(reading, review, java.util.Map.of("text.quality", "Half a sentence"));
        var silent = invited();
        editors.ask(editor, work, "How many lamps?");
        int version = workbench.find(submitter, work).version();
        workbench.save(submitter, work, version, SamplePractice.json("Forty lamps " + work));
        workbench.submit(submitter, work, "They are forty.");

        assertThat(editors.review(editor, work)).isEqualTo(review);

        assertThat(round().number()).isOne();
        assertThat(round().changes()).isEqualTo("They are forty.");
        await().until(() -> isTold(reading));
        assertThat(isTold(silent)).isFalse();
        var answer = pages.get().uri("/en/reviews/" + review).with(Acting.as(reading)).exchange();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("Forty lamps " + work);
        assertThat(page.select("#changes ~ *").text())
                .contains("They are forty.", "Some lamps", "Forty lamps");
        assertThat(page.text()).contains("Half a sentence");
    }

    @Test
    void whatWasNotAnsweredIsReviewedAsItWas() {
        editors.ask(editor, work, "How many lamps?");
        int version = workbench.find(submitter, work).version();
        workbench.save(submitter, work, version, SamplePractice.json("Half a tit"));

        assertThat(editors.review(editor, work)).isEqualTo(review);
        assertThat(round().renewed()).isNull();
        assertThat(workbench.find(submitter, work).content()).contains("Some lamps");

        editors.ask(editor, work, "How many lamps, then?");
        assertThat(workbench.find(submitter, work).content()).contains("Half a tit");
    }

    @Test
    void aWorkIsNotApprovedBeforeItsVerdictAndIsReviewedNoMoreOnceRejected() {
        assertThatThrownBy(() -> editors.approve(editor, work, ""))
                .isInstanceOf(org.seamark.contributions.WrongStep.class);
        assertThat(desk.find(review).orElseThrow().isConcluded()).isFalse();

        editors.reject(editor, work, "It is no practice.");

        assertThat(desk.find(review).orElseThrow().isConcluded()).isTrue();
    }

    private boolean isTold(Actor.Member reviewer) {
        return inbox.of(reviewer, 10, 0).stream()
                .anyMatch(one -> one.topic() == Topic.REVIEW_RENEWED);
    }
}
