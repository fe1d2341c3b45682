package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seamark.accounts.web.People;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Role;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a reviewer types is kept while they type. */
@BrowserTest
class ReviewerDraftTests {

    private static final String FIELD = "textarea[name='text.quality']";

    @LocalServerPort int port;
    @Autowired People people;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk editors;
    @Autowired ReviewDesk desk;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;

    @Test
    void whatIsTypedIsKeptBeforeItIsSent() {
        var reviewer = people.actor(people.member());
        var editor = people.actor(people.member(Role.EDITOR));
        var submitter = people.actor(people.member());
        Reviewing.takeOn(roster, reviewer, true);
        var work = workbench.begin(submitter, Kind.PRACTICE, null, null);
        workbench.save(submitter, work, 0, SamplePractice.json("Lit quays " + work));
        workbench.submit(submitter, work, "");
        var review = editors.review(editor, work);
        desk.invite(editor, review, reviewer.id(), Instant.now().plus(Duration.ofDays(9)));
        reviewers.declare(reviewer, review, false);

        try (var browser = Browser.open(port).as(reviewer.id())) {
            browser.go("/en/reviews/" + review);
            browser.beginToUse(browser.the(FIELD));
            browser.type(FIELD, "Half a sentence");
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() ->
                            assertThat(reviewers.draft(reviewer, review))
                                    .containsEntry("text.quality", "Half a sentence"));
            browser.go("/en/reviews/" + review);
            assertThat(browser.the(FIELD).getDomProperty("value")).isEqualTo("Half a sentence");
        }
    }
}
