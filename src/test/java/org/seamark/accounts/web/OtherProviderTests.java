package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Identities;
import org.seamark.accounts.Members;
import org.seamark.accounts.SecondFactors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Against a server of OpenID Connect that runs for the test. */
@SeamarkTest
class OtherProviderTests {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @Autowired People people;
    @Autowired Members members;
    @Autowired SecondFactors factors;
    @Autowired Identities identities;
    @Autowired FindByIndexNameSessionRepository<? extends Session> sessions;
    @Autowired JdbcClient database;
    @Autowired Clock clock;
    @LocalServerPort int port;

    @BeforeAll
    static void start() {
        PROVIDER.start();
        System.setProperty("seamark.test.issuer", PROVIDER.issuerUrl("network").toString());
    }

    @AfterAll
    static void stop() {
        System.clearProperty("seamark.test.issuer");
        PROVIDER.shutdown();
    }

    private void knows(String subject, String email, boolean verified) {
        knows(subject, Map.of("email", email, "email_verified", verified, "name", "Li Wei"));
    }

    private void knows(String subject, Map<String, Object> claims) {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback(
                        "network", subject, "JWT", List.of("seamark"), claims));
    }

    private Surfer.Answer arrive(Surfer surfer) throws Exception {
        return back(surfer, surfer.get("/sign-in/with/test").header("Location"));
    }

    private static Surfer.Answer back(Surfer surfer, String there) throws Exception {
        return back(surfer, HttpRequest.newBuilder(URI.create(there)).build());
    }

    private static Surfer.Answer back(Surfer surfer, HttpRequest there) throws Exception {
        var back =
                HttpClient.newHttpClient()
                        .send(there, HttpResponse.BodyHandlers.discarding())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        return surfer.get(back.replaceFirst("^http://localhost:\\d+", ""));
    }

    private Surfer surfer() {
        return new Surfer("http://localhost:" + port);
    }

    @Test
    void whoIsKnownThereComesInAndIsTheSameNextTime() throws Exception {
        var subject = UUID.randomUUID().toString();
        var email = "o" + subject + "@example.org";
        knows(subject, email, true);
        var surfer = surfer();

        assertThat(arrive(surfer).location()).isEqualTo("/en/account");
        assertThat(surfer.get("/en/account").page().select("main bdi").eachText()).contains(email);
        knows(subject, "changed" + email, true);
        var again = surfer();
        assertThat(arrive(again).location()).isEqualTo("/en/account");
        assertThat(again.get("/en/account").page().select("main bdi").eachText()).contains(email);
    }

    @Test
    void noAccountIsTakenOverByItsAddress() throws Exception {
        var somebody = people.member();
        knows(UUID.randomUUID().toString(), somebody.email(), true);

        assertThat(arrive(surfer()).location()).isEqualTo("/en/sign-in?failed");
    }

    @Test
    void anAddressThatNobodyVerifiedMakesNoAccount() throws Exception {
        var subject = UUID.randomUUID().toString();
        knows(subject, "o" + subject + "@example.org", false);

        assertThat(arrive(surfer()).location()).isEqualTo("/en/sign-in?failed");
    }

    private static String somebody() {
        return UUID.randomUUID().toString();
    }

    /** Signed in by the provider alone. */
    private Surfer newcomer(String subject) throws Exception {
        knows(subject, "o" + subject + "@example.org", true);
        var surfer = surfer();
        assertThat(arrive(surfer).location()).isEqualTo("/en/account");
        return surfer;
    }

    /** As if they had signed in long ago. */
    private <S extends Session> void letTimePass(
            FindByIndexNameSessionRepository<S> sessions, String subject) {
        sessions.findByPrincipalName(account(subject).toString())
                .values()
                .forEach(session -> {
                    session.setAttribute("proved", 0L);
                    sessions.save(session);
                });
    }

    private UUID account(String subject) {
        return database.sql("select account from accounts.identity where subject = ?")
                .param(subject)
                .query(UUID.class)
                .single();
    }

    /** The provider is told to ask who it is, and does so with a page of its own. */
    private Surfer.Answer prove(Surfer surfer, String subject, String claims) throws Exception {
        var out = surfer.get("/en/account/proof/with/test?next=/en/account/data.json");
        var there = surfer.get(out.location()).header("Location");
        assertThat(there).contains("prompt=login", "max_age=0");
        return signIn(surfer, there, subject, claims);
    }

    private static Surfer.Answer signIn(Surfer surfer, String there, String subject, String claims)
            throws Exception {
        var typed =
                "username="
                        + subject
                        + "&claims="
                        + URLEncoder.encode(claims, StandardCharsets.UTF_8);
        return back(
                surfer,
                HttpRequest.newBuilder(URI.create(there))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(typed))
                        .build());
    }

    @Test
    void whoSignsInThereOnlyShowsThereAgainWhoItIs() throws Exception {
        var subject = somebody();
        var surfer = newcomer(subject);
        letTimePass(sessions, subject);
        var asked = surfer.get("/en/account/data.json").location();
        var page = surfer.get(asked).page();
        assertThat(page.select("main input[name=proof]")).isEmpty();
        assertThat(page.select("main a[href*='/proof/with/test?next=']")).hasSize(1);

        var now = "{\"auth_time\": " + clock.instant().getEpochSecond() + "}";
        assertThat(prove(surfer, subject, now).location()).isEqualTo("/en/account/data.json");
        assertThat(surfer.get("/en/account/data.json").status()).isEqualTo(200);
    }

    @Test
    void somebodyElseThereAndASignInOfBeforeOrOfNoTimeProveNothing() throws Exception {
        var subject = somebody();
        var surfer = newcomer(subject);
        letTimePass(sessions, subject);
        var refused = "/en/account/proof?next=%2Fen%2Faccount%2Fdata.json&failed";

        var now = "{\"auth_time\": " + clock.instant().getEpochSecond() + "}";
        assertThat(prove(surfer, somebody(), now).location()).isEqualTo(refused);
        assertThat(prove(surfer, subject, "{}").location()).isEqualTo(refused);
        assertThat(prove(surfer, subject, "{\"auth_time\": 1000000000}").location())
                .isEqualTo(refused);
        assertThat(surfer.get(refused).page().select("[role=alert]").text()).isNotBlank();
        assertThat(surfer.get("/en/account/data.json").status()).isEqualTo(303);
    }

    private Surfer.Answer link(Surfer surfer, String subject) throws Exception {
        var onward = surfer.submit("/en/account/safety", "form[action$='providers/test']");
        assertThat(onward.page().select("main a.button").attr("href"))
                .isEqualTo("/sign-in/with/test");
        var there = surfer.get("/sign-in/with/test").header("Location");
        assertThat(there).contains("prompt=select_account", "max_age=0");
        return signIn(surfer, there, subject, "{}");
    }

    @Test
    void whereAMemberGoesOnToIsKeptAsAWhole() throws Exception {
        var surfer = newcomer(somebody());
        var next = "?next=%2Fen%2Fsearch%3Fq%3Da%26page%3D2";

        assertThat(
                        surfer.get("/en/account/proof" + next)
                                .page()
                                .select("main a[href*='/proof/with/']")
                                .attr("href"))
                .isEqualTo("/en/account/proof/with/test" + next);
        var home = new Errand(Errand.Reason.PROOF, "test", clock.instant(), "/en?x=1");
        assertThat(home.failed("failed")).isEqualTo("/en/account/proof?next=%2Fen%3Fx%3D1&failed");
    }

    @Test
    void aMemberLinksAProviderIsToldAndUnlinksIt() throws Exception {
        var member = people.member();
        var subject = somebody();
        var surfer = surfer();
        surfer.signIn(member, "/en/account");

        assertThat(link(surfer, subject).location())
                .isEqualTo("/en/account/safety?done=provider-linked");
        assertThat(account(subject)).isEqualTo(member.account());
        assertThat(letters(member)).isEqualTo(1);
        knows(subject, Map.of());
        assertThat(arrive(surfer()).location()).isEqualTo("/en/account");

        surfer.submit("/en/account/safety", "form[action$='providers/test/removal']");
        knows(subject, Map.of());
        assertThat(arrive(surfer()).location()).isEqualTo("/en/sign-in?failed");
        assertThat(letters(member)).isEqualTo(2);
    }

    private int letters(People.Somebody member) {
        return database.sql(
                        "select count(*) from accounts.letter where account = ? and kind = 'changed'")
                .param(member.account())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoOnlyComesByIsNotLinked() throws Exception {
        var subject = somebody();
        var surfer = surfer();
        surfer.signIn(people.member(), "/en/account");
        knows(subject, Map.of());

        assertThat(arrive(surfer).location()).isEqualTo("/en/account/safety?wrong=failed");
        knows(subject, Map.of());
        assertThat(arrive(surfer()).location()).isEqualTo("/en/sign-in?failed");
    }

    @Test
    void whatIsLinkedWithOneAccountIsNotLinkedWithAnother() throws Exception {
        var subject = somebody();
        newcomer(subject);
        var surfer = surfer();
        surfer.signIn(people.member(), "/en/account");

        assertThat(link(surfer, subject).location()).isEqualTo("/en/account/safety?wrong=taken");
    }

    @Test
    void theLastWayInStays() throws Exception {
        var subject = somebody();
        var surfer = newcomer(subject);
        links(account(subject), "test");
        links(account(subject), "gone");
        var page = surfer.get("/en/account/safety").page();
        assertThat(page.select("form[action$='providers/test/removal']")).isEmpty();

        var answer =
                surfer.post(
                        "/en/account/providers/test/removal",
                        "_csrf",
                        page.select("input[name=_csrf]").val());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(account(subject)).isNotNull();
        surfer.submit("/en/account/safety", "form[action$='providers/gone/removal']");
        assertThat(identities.of(account(subject))).containsExactly("test");
    }

    private void links(UUID account, String provider) {
        database.sql("insert into accounts.identity values (?, ?, ?, now())")
                .params(provider, somebody(), account)
                .update();
    }

    @Test
    void whoHasASecondFactorShowsItThereToo() throws Exception {
        var subject = somebody();
        newcomer(subject);
        var secret = factors.begin(account(subject));
        var actor = members.actor(account(subject)).orElseThrow();
        var paper = factors.confirm(actor, Codes.now(secret, clock)).orElseThrow();
        knows(subject, Map.of());
        var surfer = surfer();

        assertThat(arrive(surfer).location()).isEqualTo("/en/sign-in/code");
        assertThat(surfer.get("/en/account").location()).startsWith("/en/sign-in");
        surfer.submit("/en/sign-in/code", "main form", "code", paper.getFirst());
        assertThat(surfer.get("/en/account").status()).isEqualTo(200);
    }

    @Test
    void whereACodeIsOwedNoProviderIsOfferedInstead() throws Exception {
        var subject = somebody();
        var before = newcomer(subject);
        assertThat(before.get("/en/account/proof").page().select("a[href*=proof/with]"))
                .isNotEmpty();

        var secret = factors.begin(account(subject));
        var actor = members.actor(account(subject)).orElseThrow();
        assertThat(factors.confirm(actor, Codes.now(secret, clock))).isPresent();

        var page = before.get("/en/account/proof").page();
        assertThat(page.select("input[autocomplete=one-time-code]")).hasSize(1);
        assertThat(page.select("a[href*=proof/with]")).isEmpty();
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        assertThat(surfer().get("/sign-in/oidc/test?code=x&state=y").location())
                .isEqualTo("/en/sign-in?failed");
    }
}
