package org.seamark.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/** What reviewers and editors see, and do, in their browsers. */
@SeamarkTest
class ReviewPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired TestedWorks works;
    @Autowired ReviewDesk desk;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;

    private Actor.Member submitter;
    private Actor.Member editor;
    private Actor.Member reviewer;
    private final UUID work = UUID.randomUUID();
    private UUID review;

    @BeforeEach
    void open() {
        submitter = people.actor(people.member());
        editor = people.actor(people.member(Role.EDITOR));
        reviewer = people.actor(people.member());
        Reviewing.takeOn(roster, reviewer, false);
        var subject = works.write(work, "Safe harbours", "Lamps on every quay.");
        review = desk.open(editor, subject, new Party(submitter.id(), UUID.randomUUID()));
    }

    private void invited() {
        var due = LocalDate.now(ZoneOffset.UTC).plusDays(9);
        var answer =
                pages.post()
                        .uri("/en/desk/reviews/" + review + "/invitations")
                        .param("reviewer", reviewer.id().toString())
                        .param("due", due.toString())
                        .with(Acting.as(editor))
                        .exchange();
        assertThat(answer).hasStatus3xxRedirection();
    }

    private Document page(String address, Actor.Member actor) throws Exception {
        var answer = pages.get().uri(address).with(Acting.as(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult say(String step, String... fields) {
        var request = pages.post().uri("/en/reviews/" + review + "/" + step);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(Acting.as(reviewer)).exchange();
    }

    private static Document read(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    void nothingIsOpenBeforeTheDeclaration() throws Exception {
        invited();

        assertThat(page("/en/reviews", reviewer).select(".hit-title").text())
                .contains("Safe harbours");
        var invitation = page("/en/reviews/" + review, reviewer);
        assertThat(invitation.text())
                .contains("Safe harbours", "Ministry of Harbours")
                .doesNotContain("Lamps on every quay");
        var silent = read(say("declaration"));
        assertThat(silent.select(".error-summary a").attr("href")).isEqualTo("#conflict");

        assertThat(say("declaration", "conflict", "no")).hasStatus3xxRedirection();
        assertThat(page("/en/reviews/" + review, reviewer).text()).contains("Lamps on every quay");
    }

    @Test
    void whoDeclinesMaySayWhyToTheEditors() throws Exception {
        invited();
        var wordy = "Away. ".repeat(1_000);

        var refused = say("refusal", "reason", wordy);

        assertThat(refused).hasStatus(422);
        assertThat(read(refused).select("#reason-error").text())
                .contains("6,000 characters", "at most 4,000");
        assertThat(read(refused).select("#reason").text()).isEqualTo(wordy.strip());
        assertThat(say("refusal", "reason", "Away until March.")).hasStatus3xxRedirection();
        assertThat(page("/en/desk/reviews/" + review, editor).text()).contains("Away until March.");
    }

    @Test
    void whoCannotFinishMaySayWhyTooAndLosesNothingTyped() throws Exception {
        invited();
        say("declaration", "conflict", "no");
        say("draft", "confidential", "Ask the port.");

        var refused = read(say("refusal", "reason", "Away. ".repeat(1_000)));

        assertThat(refused.select("#reason-error").text()).contains("at most 4,000");
        assertThat(refused.select("[name=confidential]").text()).isEqualTo("Ask the port.");
        say("refusal", "reason", "Called to sea.");
        assertThat(page("/en/desk/reviews/" + review, editor).text()).contains("Called to sea.");
    }

    @Test
    void whoHasAConflictNeverReads() throws Exception {
        invited();
        say("declaration", "conflict", "yes");

        assertThat(page("/fr/reviews/" + review, reviewer).text())
                .contains("conflit d’intérêts")
                .doesNotContain("Lamps on every quay");
        assertThat(read(say("declaration", "conflict", "no")).select(".error-summary").text())
                .contains("already been answered");
    }

    @Test
    void nothingTypedIsLost() throws Exception {
        invited();
        say("declaration", "conflict", "no");
        assertThat(say("draft", "text.quality", "Half a sen")).hasStatus3xxRedirection();
        assertThat(page("/ar/reviews/" + review, reviewer).select("[id=text.quality]").text())
                .isEqualTo("Half a sen");

        var answer = say("assessment", "rating.relevance", "4", "text.quality", "A sentence.");
        assertThat(answer).hasStatus(422);
        var refused = read(answer);
        assertThat(refused.select(".error-summary a[href=#rating.quality]").text())
                .isEqualTo("Quality: Choose a rating.");
        assertThat(refused.select("[id=text.quality]").text()).isEqualTo("A sentence.");
        assertThat(refused.select("[name=rating.relevance][value=4]").hasAttr("checked")).isTrue();
        assertThat(page("/en/reviews/" + review, reviewer).select("[id=text.quality]").text())
                .isEqualTo("A sentence.");
    }

    @Test
    void anAssessmentIsHandedInAndSeenByEditors() throws Exception {
        invited();
        say("declaration", "conflict", "no");
        var fields = new java.util.ArrayList<String>();
        for (var criterion : Criterion.values()) {
            fields.addAll(java.util.List.of("rating." + criterion.code(), "4"));
            fields.addAll(java.util.List.of("text." + criterion.code(), "It is <sound>."));
        }
        fields.addAll(java.util.List.of("recommendation", "accept", "confidential", "Hush."));
        assertThat(say("assessment", fields.toArray(String[]::new))).hasStatus3xxRedirection();

        assertThat(page("/en/reviews/" + review, reviewer).text())
                .contains("Thank you", "It is <sound>.", "Hush.");
        assertThat(page("/en/desk/reviews/" + review, editor).text())
                .contains("One reviewer has been heard.", "Hush.", "Accept");
    }

    @Test
    void editorsSeeWhomToAskAndWhy() throws Exception {
        var proposals = page("/en/desk/reviews/" + review, editor).select("#reviewer").text();

        assertThat(proposals)
                .contains("Knows an objective of the work", "Not asked in the last twelve months");
        invited();
        assertThat(page("/zh/desk/reviews/" + review, editor).text()).contains("尚未答复");
    }

    @Test
    void aRefusedStepIsSaidInWords() throws Exception {
        var answer =
                pages.post()
                        .uri("/en/desk/reviews/" + review + "/verdict")
                        .param("decision", "accept")
                        .param("reasons", "Because.")
                        .with(Acting.as(editor))
                        .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(read(answer).select(".error-summary").text())
                .contains("must be heard before a verdict");
        assertThat(read(answer).select("[id=reasons]").text()).isEqualTo("Because.");
    }

    private void minorChanges() {
        for (boolean internal : new boolean[] {true, false, false}) {
            Reviewing.heard(
                    desk,
                    reviewers,
                    review,
                    Reviewing.onTheRoster(roster, internal),
                    Recommendation.MINOR_CHANGES);
        }
        desk.decide(editor, review, Recommendation.MINOR_CHANGES, "Say how many.", false);
    }

    @Test
    void aReviewEndsWithoutAVerdictOrWithoutAnotherRound() throws Exception {
        var notice = "/en/desk/reviews/" + review;
        minorChanges();
        desk.close(editor, review);
        assertThat(page(notice, editor).select("main .notice[role=status]").text())
                .startsWith("The editors decided on")
                .endsWith("without another round.");

        var subject = works.write(UUID.randomUUID(), "Other harbours", "Lamps.");
        var other = desk.open(editor, subject, new Party(submitter.id(), UUID.randomUUID()));
        desk.close(editor, other);
        assertThat(
                        page("/en/desk/reviews/" + other, editor)
                                .select("main .notice[role=status]")
                                .text())
                .startsWith("Closed without a verdict");
    }

    @Test
    void aLaterRoundShowsWhatHasChanged() throws Exception {
        minorChanges();
        works.write(work, "Safe harbours", "Forty lamps on every quay.");
        desk.resubmit(editor, review, "The lamps are counted.");
        invited();
        say("declaration", "conflict", "no");

        var changes = page("/en/reviews/" + review, reviewer).select("[aria-labelledby=changes]");
        assertThat(changes.text())
                .contains("The lamps are counted.", "Lamps on every quay.", "Forty lamps");
        assertThat(changes.select("h3")).hasSize(1);
    }

    @Test
    void nobodyElseHasAPartInIt() {
        invited();
        var other = people.actor(people.member());

        for (var address : new String[] {"/en/reviews/", "/en/desk/reviews/"}) {
            assertThat(pages.get().uri(address + review).with(Acting.as(other))).hasStatus(404);
            assertThat(pages.get().uri(address + review).with(Acting.as(submitter))).hasStatus(404);
        }
    }
}
