package org.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.accounts.web.People;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.Kind;
import org.seamark.contributions.SamplePractice;
import org.seamark.contributions.Workbench;
import org.seamark.kernel.Role;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** WCAG 2.2 AA on the pages of a member who reviews, by axe. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberPagesAccessibilityTests {

    @LocalServerPort int port;
    @Autowired People people;
    @Autowired Workbench workbench;
    @Autowired EditorsDesk editors;
    @Autowired ReviewDesk desk;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;

    private final List<String> pages =
            new ArrayList<>(List.of("/reviews", "/roster", "/inbox", "/inbox/preferences"));
    private Browser browser;

    @BeforeAll
    void open() {
        var reviewer = people.actor(people.member());
        Reviewing.takeOn(roster, reviewer, true);
        for (boolean declared : new boolean[] {false, true}) {
            var editor = people.actor(people.member(Role.EDITOR));
            var submitter = people.actor(people.member());
            var work = workbench.begin(submitter, Kind.PRACTICE, null, null);
            workbench.save(submitter, work, 0, SamplePractice.json("Safe quays " + work));
            workbench.submit(submitter, work, "");
            var review = editors.review(editor, work);
            var due = java.time.Instant.now().plus(java.time.Duration.ofDays(9));
            desk.invite(editor, review, reviewer.id(), due);
            if (declared) {
                reviewers.declare(reviewer, review, false);
            }
            pages.add("/reviews/" + review);
        }
        browser = Browser.open(port).as(reviewer.id());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"en,light", "ar,dark"})
    void axeFindsNothing(String language, String colours) {
        browser.inColours(colours);
        var faults = new ArrayList<String>();
        for (var page : pages) {
            browser.go("/" + language + page);
            faults.addAll(browser.faults());
        }
        assertThat(faults).isEmpty();
    }
}
