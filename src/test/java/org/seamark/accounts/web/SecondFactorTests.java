package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.SecondFactors;
import org.seamark.accounts.WrongStep;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SeamarkTest
class SecondFactorTests {

    @LocalServerPort int port;
    @Autowired People people;
    @Autowired SecondFactors factors;
    @Autowired Clock clock;

    private Surfer surfer;

    @BeforeEach
    void open() {
        surfer = new Surfer("http://localhost:" + port);
    }

    @Test
    void anEditorSetsItUpOnTheWayToTheDesk() {
        var editor = people.member(Role.EDITOR);
        surfer.signIn(editor, "/fr/account");

        var sent = surfer.get("/fr/desk?stage=submitted");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location())
                .startsWith("/fr/account/second-factor?next=%2Ffr%2Fdesk%3Fstage");
        var page = surfer.get(sent.location()).page();
        assertThat(page.select(".lede").text()).contains("deux facteurs");
        assertThat(page.select("a[href$='safety#passkeys']")).isNotEmpty();
        var done =
                surfer.submit(
                        sent.location(),
                        "main form",
                        "code",
                        Codes.now(factors.begin(editor.account()), clock));

        var onward = Objects.requireNonNull(done.page().selectFirst("main a.button")).attr("href");
        assertThat(onward).isEqualTo("/fr/desk?stage=submitted");
        assertThat(surfer.get(onward).status()).isEqualTo(200);
    }

    @Test
    void whoCameInBeforeItWasSetUpShowsACode() {
        var editor = people.member(Role.EDITOR);
        surfer.signIn(editor, "/en/account");
        var secret = factors.begin(editor.account());
        var paper = factors.confirm(people.actor(editor), Codes.now(secret, clock)).orElseThrow();

        var sent = surfer.get(surfer.get("/en/desk").location());
        assertThat(sent.location()).isEqualTo("/en/account/proof?next=%2Fen%2Fdesk");
        var proved =
                surfer.submit(
                        sent.location(), "main form[action$=proof]", "proof", paper.getFirst());

        assertThat(proved.location()).isEqualTo("/en/desk");
        assertThat(surfer.get("/en/desk").status()).isEqualTo(200);
    }

    @Test
    void whoCameInBeforeItWasSetUpNeitherTakesItAwayNorGoesRoundIt() {
        var editor = people.member(Role.EDITOR);
        surfer.signIn(editor, "/en/account");
        var secret = factors.begin(editor.account());
        assertThat(factors.confirm(people.actor(editor), Codes.now(secret, clock))).isPresent();
        var form = surfer.get("/en/account/safety").page().select("input[name=_csrf]").val();

        for (var step : List.of("second-factor/removal", "second-factor/recovery-codes")) {
            var sent = surfer.post("/en/account/" + step, "_csrf", form);
            assertThat(sent.location()).as(step).isEqualTo("/en/account/proof");
        }
        var resting = new Actor.Member(editor.account(), null, Set.of(Role.MEMBER));
        assertThatThrownBy(() -> factors.remove(resting)).isInstanceOf(WrongStep.class);
        assertThat(factors.isRequiredOf(editor.account())).isTrue();
    }

    @Test
    void whoHasNotTheRoleFindsNothing() {
        surfer.signIn(people.member(Role.REVIEWER), "/en/account");

        assertThat(surfer.get("/en/desk").status()).isEqualTo(404);
        assertThat(surfer.get("/en/members").status()).isEqualTo(404);
    }

    @Test
    void nobodyIsLedElsewhereAfterwards() {
        surfer.signIn(people.member(Role.EDITOR), "/en/account");

        var page = surfer.get("/en/account/second-factor?next=https://example.org/").page();

        assertThat(page.select("input[name=next]").val()).isEqualTo("/en/account");
    }

    @Test
    void aPlainMemberWhoCameInBeforeItWasSetUpShowsACodeToo() {
        var member = people.member();
        surfer.signIn(member, "/en/account");
        var secret = factors.begin(member.account());
        var paper = factors.confirm(people.actor(member), Codes.now(secret, clock)).orElseThrow();
        var form = surfer.get("/en/account/safety").page().select("input[name=_csrf]").val();

        for (var step : List.of("second-factor/removal", "second-factor/recovery-codes")) {
            var sent = surfer.post("/en/account/" + step, "_csrf", form);
            assertThat(sent.location()).as(step).isEqualTo("/en/account/proof");
        }
        var proof = "/en/account/proof?next=%2Fen%2Faccount%2Fsafety";
        var refused = surfer.submit(proof, "main form[action$=proof]", "proof", People.PASSWORD);
        assertThat(refused.status()).isNotEqualTo(302);
        surfer.submit(proof, "main form[action$=proof]", "proof", paper.getFirst());
        surfer.post("/en/account/second-factor/removal", "_csrf", form);

        assertThat(factors.isRequiredOf(member.account())).isFalse();
    }
}
