package org.seamark.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SeamarkTest
class JourneyOfAnAccountTests {

    static final String PASSWORD = "seventeen lamps on the quay";

    @Autowired Registration registration;
    @Autowired Anteroom anteroom;
    @Autowired Entrance entrance;
    @Autowired Recovery recovery;
    @Autowired Profile profile;
    @Autowired Moving moving;
    @Autowired Members members;
    @Autowired RoleGrants grants;
    @Autowired ApiTokens tokens;
    @Autowired SecondFactors factors;
    @Autowired RecoveryCodes paper;
    @Autowired Accounts accounts;
    @Autowired Identities identities;
    @Autowired WaysIn ways;
    @Autowired TransactionTemplate transaction;
    @Autowired LetterTokens letterTokens;
    @Autowired JdbcClient database;
    @Autowired Clock clock;
    @Autowired People people;

    private final Email email = Email.of("m" + UUID.randomUUID() + "@example.org").orElseThrow();
    private final String place = UUID.randomUUID().toString();

    private void register() {
        registration.register(
                new RegisterMember(
                        email,
                        "Amina Diallo",
                        "Harbour Aid " + place,
                        OrganisationType.NGO,
                        "KEN",
                        Set.of(Language.FR, Language.AR),
                        Language.FR));
    }

    private Account account() {
        return accounts.findByEmail(email.address()).orElseThrow();
    }

    private String token(Letter.Kind kind) {
        return database.sql(
                        """
                        select * from accounts.letter where account = :account and kind = :kind
                            and used is null and expires > now() order by id desc limit 1
                        """)
                .param("account", account().id())
                .param("kind", kind.code())
                .query((row, n) ->
                        letterTokens.of(
                                new Letter(
                                        row.getObject("id", UUID.class),
                                        account().id(),
                                        kind,
                                        clock.instant())))
                .single();
    }

    private Actor.Member member() {
        register();
        assertThat(registration.confirm(token(Letter.Kind.CONFIRM), PASSWORD)).isPresent();
        return members.actor(account().id()).orElseThrow();
    }

    private static Actor administrator() {
        return new Actor.Member(UUID.randomUUID(), null, Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void whoRegistersConfirmsAndComesIn() {
        register();
        assertThat(entrance.byPassword(email.address(), PASSWORD, place))
                .isInstanceOf(Answer.Refused.class);
        var token = token(Letter.Kind.CONFIRM);

        assertThatThrownBy(() -> registration.confirm(token, "amina-diallo-1234"))
                .isInstanceOf(WeakPassword.class);
        assertThat(registration.confirm(token, PASSWORD)).contains(account().id());
        assertThat(registration.confirm(token, "another boat awake now")).isEmpty();
        assertThat(
                        entrance.byPassword(
                                " " + email.address().toUpperCase(java.util.Locale.ROOT),
                                PASSWORD,
                                place))
                .isEqualTo(new Answer.Welcome(account().id(), false));
        assertThat(account().password()).startsWith("$argon2id$").doesNotContain(PASSWORD);
    }

    @Test
    void aTokenThatWasTamperedWithOpensNothing() {
        register();
        var token = token(Letter.Kind.CONFIRM);
        var other = (token.charAt(30) == 'A' ? 'B' : 'A');
        var tampered = token.substring(0, 30) + other + token.substring(31);

        assertThat(registration.confirm(tampered, PASSWORD)).isEmpty();
        assertThat(registration.confirm("", PASSWORD)).isEmpty();
        assertThat(recovery.isOpen(token)).isFalse();
    }

    @Test
    void whoRegistersAgainBeforeTheAddressIsConfirmedIsWhoCounts() {
        registration.register(
                new RegisterMember(email, "Somebody else", "", null, "", Set.of(), Language.EN));
        var before = token(Letter.Kind.CONFIRM);
        register();

        assertThat(account().name()).isEqualTo("Amina Diallo");
        assertThat(account().language()).isEqualTo("fr");
        assertThat(account().languages()).containsExactlyInAnyOrder("ar", "fr");
        assertThat(registration.confirm(before, PASSWORD)).isPresent();
    }

    @Test
    void noPasswordIsKeptOfWhoseAddressIsNotConfirmed() {
        register();

        assertThatThrownBy(() ->
                        database.sql(
                                        "update accounts.account set password = '$argon2id$' where id = ?")
                                .param(account().id())
                                .update())
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    @Test
    void aLetterOfConfirmationIsOfNoUseOnceAPasswordWasSetByAnother() {
        register();
        var confirm = token(Letter.Kind.CONFIRM);
        recovery.ask(email);
        recovery.set(token(Letter.Kind.RESET), PASSWORD);

        assertThat(registration.confirm(confirm, "eleven gulls upon a mast")).isEmpty();
    }

    @Test
    void whoComesFromAProviderWaitsForARegistrationWithTheSameAddress() {
        var claim = new Claim("test", place, Optional.of(email), "Amina Diallo");
        var arriving = new AtomicReference<CompletableFuture<Optional<UUID>>>();

        transaction.executeWithoutResult(status -> {
            register();
            arriving.set(
                    CompletableFuture.supplyAsync(() -> identities.arrive(claim, Language.FR)));
            await().until(() ->
                    database.sql("select exists (select from pg_locks where not granted)")
                            .query(Boolean.class)
                            .single());
        });
        assertThat(arriving.get().join()).isEmpty();
    }

    /** A command does not know with which providers the network works. */
    @Test
    void whoSignsInAtAProviderIsTakenForAMemberOnTheCommandLine() {
        var claim = new Claim("gone", place, Optional.of(email), "Amina Diallo");
        var account = identities.arrive(claim, Language.FR).orElseThrow();
        var onTheCommandLine =
                new WaysIn(
                        database,
                        new DefaultListableBeanFactory().getBeanProvider(OtherProviders.class));

        assertThat(onTheCommandLine.of(account)).isEqualTo(1);
        assertThat(ways.of(account)).isZero();
    }

    /** It is looked at only after the stranger has been answered. */
    @Test
    void whatIsAskedForByAnAddressIsKeptSealedAndDoneBehind() {
        anteroom.register(
                new RegisterMember(email, "Amina Diallo", "", null, "", Set.of(), Language.FR));
        await().until(() -> accounts.findByEmail(email.address()).isPresent());
        anteroom.forgotten(email);
        await().until(() ->
                database.sql(
                                """
                                select exists (select from accounts.letter
                                    where account = :id and kind = 'reset')
                                """)
                        .param("id", account().id())
                        .query(Boolean.class)
                        .single());
        assertThat(account().name()).isEqualTo("Amina Diallo");
    }

    @Test
    void whoHasAnAccountIsRemindedAndNobodyElseLearnsOfIt() {
        member();
        register();

        assertThat(token(Letter.Kind.KNOWN)).isNotEmpty();
        assertThat(account().isActive()).isTrue();
    }

    @Test
    void aForgottenPasswordIsSetByALetterOnce() {
        member();
        recovery.ask(email);
        var token = token(Letter.Kind.RESET);

        assertThatThrownBy(() -> recovery.set(token, "amina-diallo-1234"))
                .isInstanceOf(WeakPassword.class);
        assertThat(recovery.set(token, "nineteen boats asleep")).contains(account().id());
        assertThat(recovery.set(token, "another boat awake now")).isEmpty();
        assertThat(entrance.byPassword(email.address(), PASSWORD, place))
                .isInstanceOf(Answer.Refused.class);
        assertThat(entrance.byPassword(email.address(), "nineteen boats asleep", place))
                .isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void fromOneAddressTenPasswordsAMinuteAreTried() {
        for (int n = 0; n < 10; n++) {
            assertThat(entrance.byPassword(n + email.address(), "not this one at all", place))
                    .isInstanceOf(Answer.Refused.class);
        }
        assertThat(entrance.byPassword(email.address(), PASSWORD, place))
                .isInstanceOf(Answer.TooMany.class);
    }

    @Test
    void onOneAccountTheWaitDoublesWhoeverTries() {
        for (int n = 0; n < 5; n++) {
            entrance.byPassword(email.address(), "not this one at all", place + n);
        }
        assertThat(entrance.byPassword(email.address(), PASSWORD, place + "x"))
                .isInstanceOf(Answer.TooMany.class);
        assertThat(Throttle.pause(5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Throttle.pause(9)).isEqualTo(Duration.ofSeconds(16));
        assertThat(Throttle.pause(1_000)).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void bothAddressesAgreeToAMove() {
        var actor = member();
        var wanted = Email.of("new-" + email.address()).orElseThrow();
        moving.ask(actor, wanted);

        assertThat(moving.agree(token(Letter.Kind.CHANGE_NEW))).contains(false);
        assertThat(account().email()).isEqualTo(email.address());
        assertThat(moving.agree(token(Letter.Kind.CHANGE_OLD))).contains(true);
        assertThat(accounts.findByEmail(wanted.address())).isPresent();
        assertThat(accounts.findByEmail(email.address())).isEmpty();
    }

    @Test
    void aLetterThatOpensTheAccountIsOfNoUseAfterANewPasswordOrAddress() {
        var actor = member();
        recovery.ask(email);
        var before = token(Letter.Kind.RESET);
        profile.setPassword(actor, "nineteen boats asleep", "");
        assertThat(recovery.isOpen(before)).isFalse();

        recovery.ask(email);
        var old = token(Letter.Kind.RESET);
        moving.ask(actor, Email.of("new-" + email.address()).orElseThrow());
        moving.agree(token(Letter.Kind.CHANGE_NEW));
        assertThat(recovery.isOpen(old)).isTrue();
        moving.agree(token(Letter.Kind.CHANGE_OLD));
        assertThat(recovery.isOpen(old)).isFalse();
    }

    @Test
    void aRoleIsGivenUntilADay() {
        var actor = member();
        var tomorrow = clock.instant().plus(Duration.ofDays(1));

        assertThatThrownBy(() -> grants.give(actor, actor.id(), Role.EDITOR, tomorrow))
                .isInstanceOf(OutOfSight.class);
        grants.give(administrator(), actor.id(), Role.EDITOR, tomorrow);
        assertThat(members.roles(actor.id())).containsExactlyInAnyOrder(Role.MEMBER, Role.EDITOR);
        assertThat(grants.of(actor.id()).getFirst().isInForceAt(tomorrow.plusSeconds(1))).isFalse();
        grants.takeBack(administrator(), actor.id(), Role.EDITOR);
        assertThat(members.roles(actor.id())).containsExactly(Role.MEMBER);
    }

    @Test
    void aCodeIsGoodOnceAndSoIsARecoveryCode() {
        var actor = member();
        var secret = factors.begin(actor.id());
        var recoveryCodes =
                factors.confirm(actor, factors.at(secret, clock.instant())).orElseThrow();

        assertThat(factors.isRequiredOf(actor.id())).isTrue();
        assertThat(factors.accepts(actor.id(), factors.at(secret, clock.instant()))).isFalse();
        assertThat(factors.accepts(actor.id(), recoveryCodes.getFirst())).isTrue();
        assertThat(factors.accepts(actor.id(), recoveryCodes.getFirst())).isFalse();
        assertThat(paper.left(actor.id())).isEqualTo(9);
        assertThat(entrance.byPassword(email.address(), PASSWORD, place))
                .isEqualTo(new Answer.Welcome(actor.id(), true));
    }

    @Test
    void aTokenIsStoredAsItsHashAndEndsWhenItIsTakenBack() {
        var actor = member();
        var secret = tokens.make(actor, "Nightly", Set.of(Scope.READ), 30);
        var token = tokens.find(secret).orElseThrow();

        assertThat(token.scopes()).isEqualTo(List.of(Scope.READ));
        var stranger = new Actor.Member(UUID.randomUUID(), null, Set.of());
        assertThatThrownBy(() -> tokens.revoke(stranger, token.id()))
                .isInstanceOf(OutOfSight.class);
        tokens.revoke(actor, token.id());
        assertThat(tokens.find(secret)).isEmpty();
        assertThatThrownBy(() -> tokens.make(actor, "For ever", Set.of(Scope.READ), 366))
                .isInstanceOf(WrongStep.class);
    }

    @Test
    void whoLeavesLeavesNothingPersonal() {
        var actor = member();
        tokens.make(actor, "Nightly", Set.of(Scope.READ), 30);
        profile.close(actor);

        var left = accounts.findById(actor.id()).orElseThrow();
        assertThat(left.email()).isNull();
        assertThat(left.name()).isNull();
        assertThat(left.password()).isNull();
        assertThat(members.actor(actor.id())).isEmpty();
        assertThat(tokens.of(actor.id())).isEmpty();
    }

    @Test
    void noTrailNamesAnybody() {
        member();

        assertThat(
                        database.sql("select string_agg(details || actor, ' ') from audit.entry")
                                .query(String.class)
                                .single())
                .doesNotContain("@", "Amina", "Diallo");
    }
}
