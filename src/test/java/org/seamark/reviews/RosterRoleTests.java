package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Members;
import org.seamark.accounts.RoleGrants;
import org.seamark.accounts.web.Acting;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is on the roster is a reviewer, as long as they are on it. */
@SeamarkTest
class RosterRoleTests {

    @Autowired org.seamark.accounts.web.People people;
    @Autowired MockMvcTester pages;
    @Autowired Members members;
    @Autowired Roster roster;
    @Autowired RosterRole role;
    @Autowired RoleGrants grants;
    @Autowired Clock clock;
    @Autowired JdbcClient database;

    private Actor.Member editor;
    private Actor.Member member;

    @BeforeEach
    void aReviewer() {
        editor = people.actor(people.member(Role.EDITOR));
        member = people.actor(people.member());
        roster.apply(member, People.profile(false));
        roster.decide(editor, member.id(), true);
        await().until(this::isReviewer);
    }

    private boolean isReviewer() {
        return members.roles(member.id()).contains(Role.REVIEWER);
    }

    @Test
    void whoLeavesTheRosterIsNoReviewerAnyMore() {
        roster.leave(member);

        await().until(() -> !isReviewer());
        assertThat(
                        database.sql(
                                        """
                                        select action from audit.entry
                                        where reference = 'accounts/' || ? order by number
                                        """)
                                .param(member.id().toString())
                                .query(String.class)
                                .list())
                .endsWith("accounts.role-given", "accounts.role-taken-back");
    }

    private Instant until() {
        return grants.of(member.id()).getFirst().until();
    }

    private Instant after(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    @Test
    void whatAnAdministratorGaveStaysWithWhoIsNotAccepted() {
        var other = people.actor(people.member(Role.REVIEWER));
        role.follow(other.id());

        assertThat(members.roles(other.id())).contains(Role.REVIEWER);
    }

    @Test
    void whatEndsSoonIsGivenAnewWhileSomebodyIsOnTheRoster() {
        grants.give(new Actor.Machine("roster"), member.id(), Role.REVIEWER, after(7));
        role.follow(member.id());
        assertThat(until()).isAfter(after(1000));

        var given = grants.of(member.id());
        role.renew();
        assertThat(grants.of(member.id())).isEqualTo(given);
    }

    @Test
    void whatAnAdministratorShortensOrTakesBackTheRosterDoesNotGiveAnew() {
        var administrator = people.actor(people.member(Role.ADMINISTRATOR));
        var soon = after(7).truncatedTo(ChronoUnit.SECONDS);
        grants.give(administrator, member.id(), Role.REVIEWER, soon);
        role.renew();
        assertThat(until()).isEqualTo(soon);
        roster.leave(member);
        role.follow(member.id());
        assertThat(isReviewer()).isTrue();

        roster.apply(member, People.profile(false));
        roster.decide(editor, member.id(), true);
        grants.takeBack(administrator, member.id(), Role.REVIEWER);
        role.follow(member.id());
        assertThat(isReviewer()).isFalse();
    }

    @Test
    void anAdministratorReadsWhichRoleIsOfTheRoster() throws Exception {
        var administrator = people.actor(people.member(Role.ADMINISTRATOR));
        var address = URI.create("/en/members/" + member.id());
        assertThat(roles(administrator, address)).contains("place on the roster");

        grants.give(administrator, member.id(), Role.REVIEWER, after(7));
        assertThat(roles(administrator, address)).doesNotContain("place on the roster");
    }

    private String roles(Actor.Member administrator, URI address) throws Exception {
        var answer = pages.get().uri(address).with(Acting.as(administrator)).exchange();
        return Jsoup.parse(answer.getResponse().getContentAsString())
                .select("section[aria-labelledby=roles] .hits")
                .text();
    }

    @Test
    void oneWhoCannotBeGivenItKeepsNobodyElseFromTheirs() {
        var other = people.actor(people.member());
        roster.apply(other, People.profile(false));
        roster.decide(editor, other.id(), true);
        await().until(() -> members.roles(other.id()).contains(Role.REVIEWER));
        for (var id : List.of(member.id(), other.id())) {
            grants.takeBack(new Actor.Machine("roster"), id, Role.REVIEWER);
        }
        database.sql("update reviews.reviewer set profile = '[]' where account = ?")
                .param(member.id())
                .update();
        database.sql("update reviews.reviewer set version = version where account = ?")
                .param(other.id())
                .update(); // is found after the other
        role.renew();
        database.sql("delete from reviews.reviewer where account = ?").param(member.id()).update();

        assertThat(members.roles(other.id())).contains(Role.REVIEWER);
    }

    @Test
    void editorsHaveNoButtonAtTheirOwnPlace() throws Exception {
        roster.apply(editor, People.profile(false));
        var desk = URI.create("/en/desk/roster?page=1");
        var answer = pages.get().uri(desk).with(Acting.as(editor)).exchange();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());

        assertThat(page.select("form[action*='" + editor.id() + "']")).isEmpty();
    }

    @Test
    void onlyWhoReviewsFindsTheReviewsAtTheHeadOfThePages() throws Exception {
        assertThat(head(member)).contains("/en/reviews");
        assertThat(head(editor)).doesNotContain("/en/reviews");
    }

    private List<String> head(Actor.Member reader) throws Exception {
        var answer = pages.get().uri("/en/account").with(Acting.as(reader)).exchange();
        return Jsoup.parse(answer.getResponse().getContentAsString())
                .select("nav.work a")
                .eachAttr("href");
    }

    @Test
    void anEditorTakesSomebodyOffOnce() throws Exception {
        var address = URI.create("/en/desk/roster/" + member.id() + "/removal");
        assertThat(pages.post().uri(address).with(Acting.as(editor))).hasStatus3xxRedirection();
        await().until(() -> !isReviewer());
        assertThat(roster.find(member, member.id()).orElseThrow().standing())
                .isEqualTo(Standing.LEFT);

        var again = pages.post().uri(address).with(Acting.as(editor)).exchange();
        assertThat(again).hasStatus(422);
        var page = Jsoup.parse(again.getResponse().getContentAsString());
        assertThat(page.select(".error-summary").text()).contains("not on the roster");
    }

    @Test
    void theRosterHasPages() throws Exception {
        for (int i = 0; i <= 25; i++) {
            Reviewing.onTheRoster(roster, false);
        }
        var path = URI.create("/en/desk/roster?standing=accepted");
        var first = pages.get().uri(path).with(Acting.as(editor)).exchange();
        var page = Jsoup.parse(first.getResponse().getContentAsString());
        assertThat(page.select("ul.hits > li")).hasSize(25);
        assertThat(page.select("a[rel=next]").attr("href"))
                .isEqualTo("/en/desk/roster?standing=accepted&page=2");
    }
}
