package org.seamark.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class DoubtsTests {

    private static final String SETTLING =
            "db/migration/accounts/V6__a_password_by_letter_settles_doubts.sql";

    @Autowired People people;
    @Autowired Recovery recovery;
    @Autowired Letters letters;
    @Autowired LetterTokens letterTokens;
    @Autowired ApiTokens tokens;
    @Autowired SecondFactors factors;
    @Autowired JdbcClient database;

    private void doubt(UUID account) {
        database.sql("update accounts.account set doubted = true where id = ?")
                .param(account)
                .update();
    }

    private void reset(UUID account, String password) {
        var token = letterTokens.of(letters.write(account, Letter.Kind.RESET));
        assertThat(recovery.set(token, password)).isPresent();
    }

    @Test
    void aResetEndsAllOtherWaysInOfAnAccountInDoubt() {
        var actor = people.actor(people.memberWithCodes());
        tokens.make(actor, "Nightly", Set.of(Scope.READ), 30);
        reset(actor.id(), "nineteen boats asleep");
        assertThat(tokens.of(actor.id())).hasSize(1);
        assertThat(factors.isRequiredOf(actor.id())).isTrue();

        doubt(actor.id());
        reset(actor.id(), "twenty boats awake again");
        assertThat(tokens.of(actor.id())).isEmpty();
        assertThat(factors.isRequiredOf(actor.id())).isFalse();
    }

    @Test
    void aMailboxAloneDoesNotGetTheRoleOfAnEditorInDoubt() {
        var editor = people.actor(people.memberWithCodes(Role.EDITOR));
        tokens.make(editor, "Nightly", Set.of(Scope.READ), 30);
        doubt(editor.id());

        reset(editor.id(), "nineteen boats asleep");
        assertThat(factors.isRequiredOf(editor.id())).isTrue();
        assertThat(tokens.of(editor.id())).isEmpty();
    }

    @Test
    void codesThatAnEditorInDoubtHasNotConfirmedGo() {
        var editor = people.member(Role.EDITOR).account();
        var begun = factors.begin(editor);
        doubt(editor);

        reset(editor, "nineteen boats asleep");
        assertThat(factors.begin(editor)).isNotEqualTo(begun);
    }

    @Test
    void aPasswordByLetterHasSettledDoubtsUnlessSomethingOlderOpensTheAccount() throws Exception {
        var actor = people.actor(people.member());
        assertThat(isInDoubt(actor)).isTrue();
        setByLetterBefore(actor, "nineteen boats asleep");
        assertThat(isInDoubt(actor)).isFalse();

        tokens.make(actor, "Nightly", Set.of(Scope.READ), 30);
        assertThat(isInDoubt(actor)).isFalse();
        database.sql("update accounts.letter set used = now() where account = ?")
                .param(actor.id())
                .update();
        assertThat(isInDoubt(actor)).isTrue();
    }

    /** As under the rule of before, which left the mark as it was. */
    private void setByLetterBefore(Actor.Member actor, String password) {
        reset(actor.id(), password);
        database.sql(
                        "update accounts.letter set used = now() - interval '1 hour' where account = ? and used is not null")
                .param(actor.id())
                .update();
    }

    private boolean isInDoubt(Actor.Member actor) throws IOException {
        doubt(actor.id());
        database.sql(new ClassPathResource(SETTLING).getContentAsString(StandardCharsets.UTF_8))
                .update();
        return database.sql("select doubted from accounts.account where id = ?")
                .param(actor.id())
                .query(Boolean.class)
                .single();
    }
}
