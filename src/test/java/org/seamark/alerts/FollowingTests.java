package org.seamark.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Email;
import org.seamark.accounts.Invitations;
import org.seamark.accounts.Invite;
import org.seamark.accounts.OwnData;
import org.seamark.accounts.Profile;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class FollowingTests {

    @Autowired Following following;
    @Autowired Alerts alerts;
    @Autowired ApplicationContext seamark;
    @Autowired JdbcClient database;
    @Autowired Clock clock;
    @Autowired People people;
    @Autowired Profile profile;
    @Autowired OwnData own;
    @Autowired Invitations invitations;

    private Followers followers;

    @BeforeEach
    void find() {
        followers = new Followers(seamark);
    }

    @Test
    void whatIsAskedForWaitsUntilItIsConfirmed() {
        var email = Followers.somebody();
        following.ask(Followers.weekly(email, "q=boats"));

        var asked = followers.last(email).orElseThrow();
        assertThat(asked.isConfirmed()).isFalse();
        assertThat(asked.search().query()).isEqualTo("q=boats");
        following.confirm(following.token(asked));
        assertThat(followers.last(email)).hasValueSatisfying(Alert::isConfirmed);
        assertThat(following.find(following.token(asked))).map(Alert::isConfirmed).contains(true);
    }

    @Test
    void aCopyOfTheDatabaseTellsNoAddress() {
        var email = followers.following("q=boats");

        var all =
                database.sql("select string_agg(a::text, ' ') from alerts.alert a")
                        .query(String.class)
                        .single();
        assertThat(all).doesNotContain(email.address(), "example.org");
        var bytes = email.address().getBytes(StandardCharsets.UTF_8);
        assertThat(all).doesNotContain(java.util.HexFormat.of().formatHex(bytes));
        assertThat(followers.last(email).orElseThrow().email()).isEqualTo(email);
        assertThat(followers.last(email).orElseThrow().toString()).doesNotContain("example.org");
    }

    @Test
    void nobodyMakesUpAToken() {
        var token = followers.token(followers.following("q=boats"));

        assertThatThrownBy(() -> following.find(token.substring(1) + "A"))
                .isInstanceOf(OutOfSight.class);
        assertThatThrownBy(() -> following.end("x")).isInstanceOf(OutOfSight.class);
    }

    @Test
    void theSameSearchIsFollowedOnceAndInTheWayThatWasAskedLast() {
        var email = followers.following("q=boats");
        following.ask(
                new FollowSearch(
                        email, followers.last(email).orElseThrow().search(), Rhythm.DAILY));
        assertThat(followers.count(email)).isEqualTo(2);
        following.confirm(followers.token(email));

        assertThat(followers.count(email)).isOne();
        assertThat(followers.last(email)).map(Alert::rhythm).contains(Rhythm.DAILY);
    }

    @Test
    void aSecondConfirmationChangesNothing() {
        var email = followers.following("q=boats");
        var before = followers.last(email);
        following.confirm(followers.token(email));

        assertThat(followers.last(email)).isEqualTo(before);
    }

    @Test
    void inTheNameOfOneAddressFiveADayAreAskedFor() {
        var email = Followers.somebody();
        for (int i = 0; i < 8; i++) {
            following.ask(Followers.weekly(email, "q=boats" + i));
        }

        assertThat(followers.count(email)).isEqualTo(5);
    }

    @Test
    void whatNobodyConfirmsIsForgotten() {
        var asked = Followers.somebody();
        following.ask(Followers.weekly(asked, "q=boats"));
        var meant = followers.following("q=boats");
        alerts.forget(clock.instant().plus(Alerts.OPEN).plusSeconds(60));

        assertThat(followers.count(asked)).isZero();
        assertThat(followers.count(meant)).isOne();
    }

    @Test
    void whoEndsItLeavesNothing() {
        var email = followers.following("q=boats");
        var token = followers.token(email);

        assertThat(following.end(token)).isPresent();
        assertThat(following.end(token)).isEmpty();
        assertThat(following.confirm(token)).isEmpty();
        assertThat(followers.count(email)).isZero();
    }

    @Test
    void whoClosesTheirAccountIsToldOfNothingAnyMore() {
        var member = people.member();
        var email = new Email(member.email());
        following.ask(Followers.weekly(email, "q=boats"));
        following.confirm(followers.token(email));
        following.ask(Followers.weekly(email, "q=routes"));
        var other = followers.following("q=boats");

        assertThat(own.of(people.actor(member)).get("alerts"))
                .extracting(row -> row.get("query"), row -> row.containsKey("confirmed"))
                .containsExactly(tuple("q=boats", true), tuple("q=routes", false));
        profile.close(people.actor(member));

        assertThat(followers.count(email)).isZero();
        assertThat(followers.count(other)).isOne();
    }

    @Test
    void whoNeverShowedThatAnAddressIsTheirsEndsNothing() {
        var email = followers.following("q=boats");
        var administrator = people.actor(people.member(Role.ADMINISTRATOR));
        var invite = new Invite(email, Language.EN, Set.of(), Instant.MAX);
        var invited = invitations.invite(administrator, invite, false);
        invitations.takeBack(administrator, invited.account());

        assertThat(followers.count(email)).isOne();
    }
}
