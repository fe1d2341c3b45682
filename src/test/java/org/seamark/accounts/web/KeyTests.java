package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Email;
import org.seamark.accounts.FirstAdministrator;
import org.seamark.accounts.Invitation;
import org.seamark.accounts.Invitations;
import org.seamark.accounts.Invite;
import org.seamark.accounts.Members;
import org.seamark.accounts.PasskeyChanges;
import org.seamark.accounts.Reception;
import org.seamark.accounts.Recovery;
import org.seamark.accounts.WrongStep;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What opens an account, and for how long. */
@SeamarkTest
class KeyTests {

    private static final Actor MACHINE = new Actor.Machine("tests");

    @Autowired Invitations invitations;
    @Autowired Reception reception;
    @Autowired Recovery recovery;
    @Autowired FirstAdministrator first;
    @Autowired PasskeyChanges passkeys;
    @Autowired Members members;
    @Autowired People people;
    @Autowired MockMvcTester pages;
    @Autowired JdbcClient database;
    @Autowired Clock clock;

    private final Email email = Email.of("k" + UUID.randomUUID() + "@example.org").orElseThrow();

    private Invitation invite() {
        var until = clock.instant().plus(Duration.ofDays(9));
        var asked = new Invite(email, Language.EN, Set.of(Role.REVIEWER), until);
        return invitations.invite(MACHINE, asked, false);
    }

    @Test
    void whoHasComeInAnotherWayIsNotInvitedAnyMore() {
        var invited = invite();
        var other = first.make(email, Language.EN);
        assertThat(reception.guest(invited.token())).isPresent();

        assertThat(recovery.set(other, People.PASSWORD)).contains(invited.account());

        assertThat(reception.guest(invited.token())).isEmpty();
        assertThat(recovery.isOpen(other)).isFalse();
    }

    @Test
    void aMemberWhoWasNeverInvitedIsNotAwaited() {
        var member = members.find(MACHINE, people.member().account());
        database.sql("update accounts.account set password = null where id = ?")
                .param(member.id())
                .update();

        assertThat(invitations.isAwaited(members.find(MACHINE, member.id()))).isFalse();
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> invitations.takeBack(MACHINE, member.id()));
    }

    @Test
    void whoHasForgottenThePasswordIsHandedALinkAndTheTrailKeepsIt() {
        var member = members.find(MACHINE, people.member().account());
        var address = Email.of(Objects.requireNonNull(member.email())).orElseThrow();

        var token = recovery.link(MACHINE, address).orElseThrow();
        assertThat(recovery.set(token, People.PASSWORD + "2")).contains(member.id());
        assertThat(recovery.isOpen(token)).isFalse();
        assertThat(
                        database.sql(
                                        "select count(*) from audit.entry where action = 'accounts.password-link-made' and reference like '%' || ?")
                                .param(member.id().toString())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        assertThat(recovery.link(MACHINE, email)).isEmpty();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> recovery.link(people.actor(people.member()), address));
    }

    @Test
    void theLastWayToSignInStays() {
        var member = people.actor(people.member());
        var first = passkey(member.id());
        passkeys.remove(member, first);

        var second = passkey(member.id());
        database.sql("update accounts.account set password = null where id = ?")
                .param(member.id())
                .update();
        assertThatExceptionOfType(WrongStep.class)
                .isThrownBy(() -> passkeys.remove(member, second));
        var answer =
                pages.post()
                        .uri("/en/account/passkeys/" + second + "/removal")
                        .with(Acting.as(member))
                        .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("This is your only way to sign in.");
    }

    private String passkey(UUID account) {
        var id = UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        database.sql(
                        """
                        insert into accounts.passkey values (:id, :account, 'Key', '', 0, true, '{}',
                            false, false, now(), now(), '')
                        """)
                .param("id", id)
                .param("account", account)
                .update();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    @Test
    void whoInviteSomebodyAtOnceInviteOneAccount() {
        var invited =
                IntStream.range(0, 4)
                        .mapToObj(n -> CompletableFuture.supplyAsync(this::invite))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        var accounts = new HashSet<>(invited.stream().map(Invitation::account).toList());
        assertThat(accounts).hasSize(1);
        assertThat(invited.stream().filter(one -> reception.guest(one.token()).isPresent()))
                .hasSize(1);
        assertThat(Objects.requireNonNull(members.roles(accounts.iterator().next())))
                .contains(Role.REVIEWER);
    }
}
