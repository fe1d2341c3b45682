package org.seamark.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters that anybody asks for by the address of another, as often as they like. */
@SeamarkTest
class AskingAgainTests {

    @Autowired Registration registration;
    @Autowired Recovery recovery;
    @Autowired Accounts accounts;
    @Autowired LetterTokens tokens;
    @Autowired JdbcClient database;

    private final Email email = Email.of("a" + UUID.randomUUID() + "@example.org").orElseThrow();

    private void register() {
        registration.register(
                new RegisterMember(
                        email, "Amina Diallo", "", null, "", Set.of(Language.EN), Language.EN));
    }

    private void member() {
        register();
        assertThat(registration.confirm(last(Letter.Kind.CONFIRM), "seventeen lamps on the quay"))
                .isPresent();
    }

    private UUID account() {
        return accounts.findByEmail(email.address()).orElseThrow().id();
    }

    private int written(Letter.Kind kind) {
        return database.sql("select count(*) from accounts.letter where account = ? and kind = ?")
                .params(account(), kind.code())
                .query(Integer.class)
                .single();
    }

    private String last(Letter.Kind kind) {
        return database.sql(
                        """
                        select id, expires from accounts.letter
                        where account = ? and kind = ? order by id desc limit 1
                        """)
                .params(account(), kind.code())
                .query((row, n) ->
                        tokens.of(
                                new Letter(
                                        row.getObject("id", UUID.class),
                                        account(),
                                        kind,
                                        row.getTimestamp("expires").toInstant())))
                .single();
    }

    private void tenMinutesLater() {
        database.sql(
                        """
                        update accounts.letter set created = created - interval '10 minutes',
                            expires = expires - interval '10 minutes'
                        where account = ?
                        """)
                .param(account())
                .update();
    }

    @Test
    void whoGoesOnAskingTakesNoLetterFromItsReaderAndBringsNoFlood() {
        member();
        recovery.ask(email);
        var first = last(Letter.Kind.RESET);
        for (int n = 0; n < 10; n++) {
            recovery.ask(email);
        }
        assertThat(written(Letter.Kind.RESET)).as("at once").isOne();

        for (int n = 0; n < 5; n++) {
            tenMinutesLater();
            recovery.ask(email);
        }
        assertThat(written(Letter.Kind.RESET)).as("in an hour").isEqualTo(3);
        assertThat(recovery.isOpen(first)).isTrue();
        tenMinutesLater();
        recovery.ask(email);
        assertThat(written(Letter.Kind.RESET)).as("the first is over").isEqualTo(4);
    }

    @Test
    void whoHasUsedOneGetsAnotherAtOnce() {
        member();
        recovery.ask(email);
        recovery.set(last(Letter.Kind.RESET), "nineteen boats asleep");
        recovery.ask(email);

        assertThat(recovery.isOpen(last(Letter.Kind.RESET))).isTrue();
    }

    @Test
    void whoeverRegistersAgainTakesNoConfirmationEither() {
        register();
        var first = last(Letter.Kind.CONFIRM);
        register();
        assertThat(written(Letter.Kind.CONFIRM)).isOne();
        tenMinutesLater();
        register();
        assertThat(written(Letter.Kind.CONFIRM)).isEqualTo(2);

        assertThat(registration.confirm(first, "seventeen lamps on the quay")).isPresent();
        for (int n = 0; n < 10; n++) {
            register();
        }
        assertThat(written(Letter.Kind.KNOWN)).isOne();
    }
}
