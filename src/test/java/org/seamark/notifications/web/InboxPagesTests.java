package org.seamark.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Scope;
import org.seamark.accounts.web.Acting;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.notifications.Inbox;
import org.seamark.notifications.Preferences;
import org.seamark.notifications.Topic;
import org.seamark.notifications.Way;
import org.seamark.reviews.Party;
import org.seamark.reviews.ReviewDesk;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Reviewing;
import org.seamark.reviews.Roster;
import org.seamark.reviews.TestedWorks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class InboxPagesTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired TestedWorks works;
    @Autowired ReviewDesk desk;
    @Autowired ReviewersDesk reviewers;
    @Autowired Roster roster;
    @Autowired Inbox inbox;
    @Autowired Preferences preferences;

    private UUID opened(Actor.Member editor) {
        var subject = works.write(UUID.randomUUID(), "Safe harbours", "Lamps.");
        return desk.open(editor, subject, new Party(people.member().account(), null));
    }

    private Actor.Member invited(Actor.Member editor, UUID review) {
        var reviewer = people.actor(people.member());
        Reviewing.takeOn(roster, reviewer, true);
        desk.invite(editor, review, reviewer.id(), Instant.now().plus(Duration.ofDays(9)));
        return reviewer;
    }

    private boolean isTold(Actor.Member member, Topic topic) {
        return inbox.of(member, 50, 0).stream().anyMatch(one -> one.topic() == topic);
    }

    private Document page(String address, Actor.Member actor) throws Exception {
        var answer = pages.get().uri(address).with(Acting.as(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    void whoIsInvitedFindsItInTheInboxAndTheEditorWhatCameOfIt() throws Exception {
        var editor = people.actor(people.member(Role.EDITOR));
        var review = opened(editor);
        var reviewer = invited(editor, review);
        await().until(() -> isTold(reviewer, Topic.REVIEW_INVITED));

        var told = page("/es/inbox", reviewer);
        assertThat(told.select(".hit").text())
                .contains("Se le pide que evalúe un trabajo", "Safe harbours");
        assertThat(told.select(".work .unread")).isNotEmpty();
        var link = told.select(".hit-title a:contains(evalúe)").attr("href");
        assertThat(pages.get().uri(link).with(Acting.as(reviewer)))
                .hasRedirectedUrl("/es/reviews/" + review);
        assertThat(pages.get().uri(link).with(Acting.as(editor))).hasStatus(404);

        reviewers.decline(reviewer, review, "");
        await().until(() -> isTold(editor, Topic.DESK_REVIEWER_NEEDED));
        assertThat(page("/en/inbox", editor).text()).contains("One is out: Declined");
    }

    @Test
    void everythingIsReadAtOnceAndNobodyElseIsCountedFor() throws Exception {
        var editor = people.actor(people.member(Role.EDITOR));
        var reviewer = invited(editor, opened(editor));
        await().until(() -> isTold(reviewer, Topic.REVIEW_INVITED));

        var until = page("/en/inbox", reviewer).select("[name=until]").val();
        pages.post()
                .uri("/en/inbox/read")
                .param("until", until)
                .with(Acting.as(reviewer))
                .exchange();
        assertThat(inbox.unread(reviewer.id())).isZero();
        assertThat(page("/en/about", reviewer).select(".site-member .unread")).isEmpty();
        var visitor = pages.get().uri("/en/about").exchange().getResponse();
        assertThat(visitor.getContentAsString()).doesNotContain("unread");
        assertThat(visitor.getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void aProgramOfTheMemberReadsTheSameAndLeavesItUnread() throws Exception {
        var somebody = people.member();
        var reviewer = people.actor(somebody);
        var review = opened(people.actor(people.member(Role.EDITOR)));
        Reviewing.takeOn(roster, reviewer, true);
        desk.invite(editor(), review, reviewer.id(), Instant.now().plus(Duration.ofDays(9)));
        await().until(() -> isTold(reviewer, Topic.REVIEW_INVITED));

        var told = asked(people.secret(somebody, Scope.READ));
        assertThat(told).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(told.getResponse().getContentAsString())
                .contains("review-invited", "Se le pide que evalúe un trabajo")
                .contains("Safe harbours", "/es/reviews/" + review, "\"read\":null")
                .doesNotContain(reviewer.id().toString());
        assertThat(inbox.unread(reviewer.id())).isPositive();
        assertThat(asked(people.secret(somebody, Scope.CONTRIBUTE))).hasStatus(404);
        assertThat(pages.get().uri("/api/inbox")).hasStatus(401);
    }

    private Actor.Member editor() {
        return people.actor(people.member(Role.EDITOR));
    }

    private MvcTestResult asked(String secret) {
        return pages.get()
                .uri("/api/inbox?language=es")
                .header("Authorization", "Bearer " + secret)
                .exchange();
    }

    @Test
    void whoWishesNotToBeToldIsNot() throws Exception {
        var member = people.actor(people.member());
        var page = page("/fr/inbox/preferences", member);
        assertThat(page.select("select")).hasSizeGreaterThan(5);
        assertThat(page.select("#desk-submitted")).isEmpty();
        pages.post()
                .uri("/fr/inbox/preferences")
                .param("roster-decided", "none")
                .param("desk-submitted", "mail")
                .param("review-invited", "by pigeon")
                .with(Acting.as(member))
                .exchange();

        assertThat(preferences.of(member.id()))
                .containsAllEntriesOf(
                        Map.of(
                                Topic.ROSTER_DECIDED,
                                Way.NONE,
                                Topic.DESK_SUBMITTED,
                                Way.DIGEST,
                                Topic.REVIEW_INVITED,
                                Way.MAIL));
    }
}
