package org.seamark.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.reviews.Criterion;
import org.seamark.reviews.Party;
import org.seamark.reviews.Recommendation;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.seamark.reviews.TestedWorks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each step of a review and of the roster, taken from two tabs. */
@SeamarkTest
class DoubleReviewStepsTests {

    private static final String DUE = LocalDate.of(2099, 1, 1).toString();

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired ReviewDesk desk;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;
    @Autowired TestedWorks works;

    private Actor.Member editor;

    @BeforeEach
    void anEditor() {
        editor = people.actor(people.member(Role.EDITOR));
    }

    private UUID review() {
        var work = works.write(UUID.randomUUID(), "Safe harbours", "Lamps.");
        return desk.open(editor, work, new Party(UUID.randomUUID(), null));
    }

    private Actor.Member reviewer() {
        var reviewer = people.actor(people.member(Role.REVIEWER));
        Reviewing.takeOn(roster, reviewer, false);
        return reviewer;
    }

    private Actor.Member asked(UUID review) {
        var reviewer = reviewer();
        desk.invite(editor, review, reviewer.id(), java.time.Instant.parse(DUE + "T00:00:00Z"));
        return reviewer;
    }

    private Actor.Member reading(UUID review) {
        var reviewer = asked(review);
        reviewers.declare(reviewer, review, false);
        return reviewer;
    }

    private MvcTestResult post(Actor.Member actor, String path, Map<String, String> fields) {
        var request = pages.post().uri(URI.create("/en/" + path)).with(Acting.as(actor));
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private void refused(Actor.Member actor, String path, Map<String, String> fields)
            throws Exception {
        assertThat(post(actor, path, fields)).as(path).hasStatus3xxRedirection();
        var second = post(actor, path, fields);
        assertThat(second).as(path).hasStatus(422);
        var page = Jsoup.parse(second.getResponse().getContentAsString());
        assertThat(page.select("main .error-summary").text()).as(path).isNotBlank();
    }

    @Test
    void ofEditors() throws Exception {
        var review = review();
        var home = "desk/reviews/" + review;
        refused(
                editor,
                home + "/invitations",
                Map.of("reviewer", reviewer().id().toString(), "due", DUE));
        asked(review);
        var invitation =
                desk.find(review).orElseThrow().round().invitations().getLast().id().toString();
        refused(editor, home + "/replacement", Map.of("invitation", invitation));
        for (boolean internal : new boolean[] {true, false, false}) {
            var heard = Reviewing.onTheRoster(roster, internal);
            Reviewing.heard(desk, reviewers, review, heard, Recommendation.ACCEPT);
        }
        refused(editor, home + "/verdict", Map.of("decision", "accept", "reasons", "Clear."));
        refused(editor, "desk/reviews/" + review() + "/closure", Map.of());
    }

    @Test
    void ofReviewers() throws Exception {
        var review = review();
        var home = "reviews/" + review;
        refused(asked(review), home + "/declaration", Map.of("conflict", "no"));
        refused(asked(review), home + "/declaration", Map.of("conflict", "yes"));
        refused(reading(review), home + "/refusal", Map.of());
        refused(reading(review), home + "/assessment", assessment());
    }

    private static Map<String, String> assessment() {
        var typed = new HashMap<String, String>();
        for (var criterion : Criterion.values()) {
            typed.put("rating." + criterion.code(), "4");
            typed.put("text." + criterion.code(), "Sound.");
        }
        typed.put("recommendation", "accept");
        return typed;
    }

    @Test
    void ofTheRoster() throws Exception {
        var one = people.actor(people.member());
        roster.apply(one, Reviewing.profile(false));
        var decision = "desk/roster/" + one.id() + "/decision";
        refused(editor, decision, Map.of("accepted", "yes"));
        refused(one, "roster/leave", Map.of());
        refused(editor, "desk/roster/" + reviewer().id() + "/removal", Map.of());
    }
}
