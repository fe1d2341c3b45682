package org.seamark.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an address that somebody typed and nobody confirmed. */
@SeamarkTest
class NeverConfirmedTests {

    @Autowired NeverConfirmed unconfirmed;
    @Autowired Registration registration;
    @Autowired Invitations invitations;
    @Autowired Accounts accounts;
    @Autowired People people;
    @Autowired java.time.Clock clock;
    @Autowired JdbcClient database;

    private static Email email() {
        return Email.of("n" + UUID.randomUUID() + "@example.org").orElseThrow();
    }

    private UUID registered(Email email) {
        registration.register(
                new RegisterMember(
                        email, "Amina Diallo", "", null, "", Set.of(Language.EN), Language.EN));
        return accounts.findByEmail(email.address()).orElseThrow().id();
    }

    private void later(UUID account, int days) {
        database.sql(
                        """
                        update accounts.letter set created = created - make_interval(days => :days),
                            expires = expires - make_interval(days => :days)
                        where account = :account
                        """)
                .param("days", days)
                .param("account", account)
                .update();
        database.sql(
                        """
                        update accounts.account set created = created - make_interval(days => :days)
                        where id = :account
                        """)
                .param("days", days)
                .param("account", account)
                .update();
    }

    private boolean isForgotten(UUID account) {
        return accounts.findById(account).filter(one -> one.closed() == null).isEmpty();
    }

    @Test
    void afterThirtyDaysNothingIsLeftOfThem() {
        var email = email();
        var account = registered(email);
        later(account, 29);
        unconfirmed.forget();
        assertThat(isForgotten(account)).isFalse();

        later(account, 2);
        unconfirmed.forget();

        assertThat(isForgotten(account)).isTrue();
        assertThat(accounts.findByEmail(email.address())).isEmpty();
        assertThat(accounts.findById(account).map(Account::name)).isEmpty();
        assertThat(registered(email)).isNotEqualTo(account);
    }

    @Test
    void whoHasJustAskedAgainHasTheirTime() {
        var email = email();
        var account = registered(email);
        later(account, 31);
        registered(email);
        unconfirmed.forget();

        assertThat(isForgotten(account)).isFalse();
    }

    @Test
    void membersAndTheInvitedStay() {
        var member = people.member().account();
        var email = email();
        invitations.invite(
                new Actor.Machine("tests"),
                new Invite(email, Language.EN, Set.of(), clock.instant().plus(Duration.ofDays(30))),
                false);
        var invited = accounts.findByEmail(email.address()).orElseThrow().id();
        later(invited, 31);
        later(member, 31);
        unconfirmed.forget();

        assertThat(isForgotten(invited)).isFalse();
        assertThat(isForgotten(member)).isFalse();
    }
}
