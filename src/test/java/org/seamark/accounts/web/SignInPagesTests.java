package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over HTTP, with cookies, as browsers do it. */
@SeamarkTest
class SignInPagesTests {

    @Autowired People people;
    @LocalServerPort int port;

    private Surfer surfer;

    @BeforeEach
    void begin() {
        surfer = new Surfer("http://localhost:" + port);
    }

    @ParameterizedTest
    @EnumSource
    void theFormsAreThereInEveryLanguage(Language language) {
        for (var page : new String[] {"register", "sign-in", "password"}) {
            var answer = surfer.get("/" + language.code() + "/" + page);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select("main form input[name=_csrf]")).isNotEmpty();
        }
    }

    @Test
    void whoSignsInIsNamedAndGoesOutAgain() {
        var somebody = people.member();

        var in = surfer.signIn(somebody, "/en/about");

        assertThat(in.location()).isEqualTo("/en/about");
        assertThat(surfer.get("/en").page().select(".site-member summary").text())
                .contains("Amina");
        assertThat(surfer.get("/en").header("Cache-Control")).isEqualTo("private, no-store");
        surfer.submit("/en/account", "form[action$=sign-out]");
        assertThat(surfer.get("/en/account").location()).startsWith("/en/sign-in?next=");
    }

    @Test
    void aReaderWhoHasSeenAFormStillHasNoSession() {
        surfer.get("/en/sign-in");

        assertThat(surfer.cookies()).containsOnlyKeys("seamark-form");
        assertThat(surfer.get("/en").header("Cache-Control")).endsWith("max-age=60");
    }

    @Test
    void aForgedFormIsRefused() {
        var somebody = people.member();
        surfer.get("/en/sign-in");

        var answer =
                surfer.post(
                        "/en/sign-in",
                        "email",
                        somebody.email(),
                        "password",
                        People.PASSWORD,
                        "_csrf",
                        "forged");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(surfer.cookies()).doesNotContainKey("seamark");
    }

    @Test
    void theSessionOfBeforeIsNotTheSessionOfAfter() {
        var somebody = people.memberWithCodes();
        surfer.signIn(somebody, "/en/account");
        var waiting = surfer.cookies().get("seamark");
        surfer.submit("/en/sign-in/code", "main form", "code", people.recoveryCode(somebody));

        assertThat(surfer.cookies().get("seamark")).isNotNull().isNotEqualTo(waiting);
        var thief = new Surfer("http://localhost:" + port);
        thief.cookies().put("seamark", java.util.Objects.requireNonNull(waiting));
        assertThat(thief.get("/en/account").location()).startsWith("/en/sign-in");
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "/en/../../evil",
        "javascript:alert(1)",
        "/en//evil.example",
        "evil",
        "/%0d%0aSet-Cookie:x=y"
    })
    void nobodyIsSentElsewhere(String next) {
        var answer = surfer.signIn(people.member(), next);

        assertThat(answer.location()).isEqualTo("/en/account");
    }

    @Test
    void aHostThatIsMadeUpGoesNowhere() {
        var answer = surfer.getWith("/en/account", "X-Forwarded-Host", "evil.example");

        assertThat(answer.location()).startsWith("/en/sign-in");
        assertThat(answer.location()).doesNotContain("evil");
    }

    /** By hand: a client of Java’s own would not send it. */
    @Test
    void whateverHostIsNamedNobodyIsSentThere() throws IOException {
        assertThat(answerTo("/en/account", "evil.example"))
                .contains("/en/sign-in?next=")
                .doesNotContain("evil");
        for (var page : new String[] {"/en/sign-in", "/en/register", "/en/password"}) {
            var shown = Jsoup.parse(answerTo(page, "evil.example"));
            assertThat(shown.select("main form")).isNotEmpty();
            assertThat(shown.select("form[action*=evil], a[href*=evil], [src*=evil]")).isEmpty();
        }
    }

    private String answerTo(String page, String host) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            ("GET "
                                            + page
                                            + " HTTP/1.1\r\nHost: "
                                            + host
                                            + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void wrongAndUnknownAreAnsweredAlike() {
        var known = surfer.signIn(people.member().email(), "not this one at all", "");
        var other = new Surfer("http://localhost:" + port);
        var unknown = other.signIn("nobody@example.org", "not this one at all", "");

        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(422);
        assertThat(known.page().select("[role=alert]").text())
                .isNotBlank()
                .isEqualTo(unknown.page().select("[role=alert]").text());
    }

    @Test
    void registeringTellsNobodyWhoHasAnAccount() {
        var somebody = people.member();
        var known = register(somebody.email());
        var unknown = register("new" + somebody.email());

        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(200);
        assertThat(known.page().select("main").text())
                .isEqualTo(unknown.page().select("main").text());
    }

    private Surfer.Answer register(String email) {
        return surfer.submit(
                "/en/register",
                "main form",
                "name",
                "Amina Diallo",
                "email",
                email,
                "type",
                "ngo",
                "country",
                "");
    }

    @Test
    void nobodyGivesThemselvesARole() {
        var somebody = people.member();
        surfer.signIn(somebody, "/en/account");
        surfer.submit(
                "/en/account",
                "form.panel[action$=account]",
                "name",
                "Amina",
                "role",
                "administrator",
                "roles",
                "administrator",
                "confirmed",
                "true",
                "email",
                "other@example.org",
                "id",
                java.util.UUID.randomUUID().toString());

        assertThat(surfer.get("/en/members").status()).isEqualTo(404);
        assertThat(people.email(somebody)).isEqualTo(somebody.email());
    }

    @Test
    void whatBelongsToAnotherIsNotThere() {
        var one = people.member();
        var token = people.token(one);
        surfer.signIn(people.member(), "/en/account");

        var csrf = surfer.get("/en/account").page().select("input[name=_csrf]").first();
        var answer =
                surfer.post(
                        "/en/account/tokens/" + token + "/end",
                        "_csrf",
                        java.util.Objects.requireNonNull(csrf).val());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(surfer.get("/en/members/" + one.account()).status()).isEqualTo(404);
    }

    @Test
    void aProgramReadsWhatItsTokenAllows() {
        var somebody = people.member();
        var account = people.secret(somebody, org.seamark.accounts.Scope.ACCOUNT);
        var reading = people.secret(somebody, org.seamark.accounts.Scope.READ);

        var allowed = surfer.getWith("/api/account", "Authorization", "Bearer " + account);
        assertThat(allowed.status()).isEqualTo(200);
        assertThat(allowed.body()).contains(somebody.email()).doesNotContain("argon2id");
        assertThat(surfer.getWith("/api/account", "Authorization", "Bearer " + reading).status())
                .isEqualTo(404);
        assertThat(surfer.getWith("/api/account", "Authorization", "Bearer smk_x").status())
                .isEqualTo(401);
        assertThat(surfer.get("/api/account").status()).isEqualTo(401);
    }

    @Test
    void aProgramBeginsADraftAndSeesItStandingThere() {
        var somebody = people.member();
        var reading = "Bearer " + people.secret(somebody, org.seamark.accounts.Scope.READ);
        var writing = "Bearer " + people.secret(somebody, org.seamark.accounts.Scope.CONTRIBUTE);
        var citation = "@report{a, title = {Lamps on the quay}, year = {2024}}";

        var begun = begin(writing, "resource", citation);
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.location()).startsWith("/en/contributions/");
        assertThat(begin(writing, "resource", "no citation").status()).isEqualTo(422);
        assertThat(begin(writing, "statement", citation).status()).isEqualTo(422);
        assertThat(begin(reading, "resource", citation).status()).isEqualTo(404);

        var mine = surfer.getWith("/api/contributions", "Authorization", reading);
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.body()).contains("Lamps on the quay", "\"stage\":\"draft\"", "\"total\":1");
        assertThat(surfer.getWith("/api/contributions", "Authorization", writing).status())
                .isEqualTo(404);
    }

    private Surfer.Answer begin(String token, String kind, String citation) {
        return surfer.send(
                surfer.request("/api/contributions?kind=" + kind)
                        .header("Authorization", token)
                        .header("Content-Type", "text/plain")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(citation)));
    }

    @Test
    void anEditorWithoutASecondFactorIsNoEditorYet() {
        var somebody = people.member(org.seamark.kernel.Role.ADMINISTRATOR);
        surfer.signIn(somebody, "/en/account");

        var members = surfer.get("/en/members");
        assertThat(members.status()).isEqualTo(303);
        assertThat(members.location()).isEqualTo("/en/account/second-factor?next=%2Fen%2Fmembers");
        assertThat(surfer.get("/en/desk").status()).isEqualTo(404);
        assertThat(surfer.get("/en/account").page().select(".notice a").attr("href"))
                .endsWith("/account/second-factor");
    }

    @Test
    void theMailOfARegistrationHasNoOtherReceiver() {
        var answer = register("a@example.org\r\nBcc: victim@example.org");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#email-error").text()).isNotBlank();
    }

    @Test
    void whoClosesTheirAccountIsToldWhatWasDone() {
        var leaver = people.member();
        surfer.signIn(leaver, "/fr/account");

        var left = surfer.submit("/fr/account/leave", "main form", "sure", "yes");

        assertThat(left.location()).isEqualTo("/fr/account/closed");
        var page = surfer.get(left.location()).page();
        assertThat(page.select("h1").text()).isEqualTo("Votre compte a été supprimé");
        assertThat(page.select("main").text()).contains("ancien membre");
        assertThat(surfer.get("/fr/account").location()).contains("/sign-in");
        surfer.signIn(people.member(), "/fr/account");
        assertThat(surfer.get("/fr/account/closed").location()).isEqualTo("/fr/account");
    }
}
