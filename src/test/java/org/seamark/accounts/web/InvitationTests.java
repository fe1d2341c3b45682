package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Email;
import org.seamark.accounts.RegisterMember;
import org.seamark.accounts.Registration;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SeamarkTest
class InvitationTests {

    @LocalServerPort int port;
    @Autowired MockMvcTester pages;
    @Autowired People people;
    @Autowired TestPost post;
    @Autowired Registration registration;
    @Autowired JdbcClient database;

    private final String email = "i" + UUID.randomUUID() + "@example.org";
    private People.Somebody administrator;
    private Surfer surfer;

    @BeforeEach
    void open() {
        administrator = people.member(Role.ADMINISTRATOR);
        surfer = new Surfer("http://localhost:" + port);
    }

    private MvcTestResult invite(String email, String... roles) {
        return pages.post()
                .uri("/en/members/invitation")
                .param("email", email)
                .param("letter", "fr")
                .param("roles", roles)
                .param("until", java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30) + "")
                .with(Acting.as(people.actor(administrator)))
                .exchange();
    }

    private static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String link(String... roles) {
        var links = new String[1];
        post.without(() -> {
            try {
                links[0] =
                        Objects.requireNonNull(page(invite(email, roles)).selectFirst("#link"))
                                .text()
                                .replaceFirst("^https?://[^/]+", "");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return links[0];
    }

    private Surfer.Answer comeIn(String link, String... more) {
        var fields = new String[more.length + 6];
        System.arraycopy(more, 0, fields, 6, more.length);
        fields[0] = "name";
        fields[1] = "Leïla Haddad";
        fields[2] = "organisation";
        fields[3] = "Harbour Aid";
        fields[4] = "type";
        fields[5] = "ngo";
        return surfer.submit(link, "main form", fields);
    }

    @Test
    void whoIsInvitedByALinkComesInOnce() {
        var link = link("reviewer");
        assertThat(link).startsWith("/fr/invitation/");

        var in = comeIn(link, "by", "password", "password", People.PASSWORD);

        assertThat(in.location()).isEqualTo("/fr/account?done=welcome");
        var account = surfer.get("/fr/account").page();
        assertThat(account.select("#name").val()).isEqualTo("Leïla Haddad");
        assertThat(account.select("#organisation").val()).isEqualTo("Harbour Aid");
        assertThat(account.select(".badge").text()).contains("Évaluateur");
        assertThat(new Surfer("http://localhost:" + port).get(link).status()).isEqualTo(404);
        assertThat(
                        new Surfer("http://localhost:" + port)
                                .signIn(email, People.PASSWORD, "/fr/inbox")
                                .location())
                .isEqualTo("/fr/inbox");
    }

    @Test
    void anInvitedEditorSetsUpASecondFactorFirst() {
        var in = comeIn(link("editor"), "by", "password", "password", People.PASSWORD);

        assertThat(in.location()).isEqualTo("/fr/account/second-factor");
        assertThat(surfer.get(in.location()).status()).isEqualTo(200);
    }

    @Test
    void whoPrefersAPasskeyAddsItNext() {
        var in = comeIn(link(), "by", "passkey");

        assertThat(in.location()).isEqualTo("/fr/account/safety#passkeys");
        assertThat(surfer.get("/fr/account/safety").status()).isEqualTo(200);
        assertThat(link()).as("until then, they can be invited again").isNotBlank();
    }

    @Test
    void aWeakPasswordIsRefusedAndNothingIsLost() {
        var link = link();

        var refused = comeIn(link, "by", "password", "password", "password");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#name").val()).isEqualTo("Leïla Haddad");
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#password");
        assertThat(comeIn(link, "by", "password", "password", People.PASSWORD).status())
                .isEqualTo(302);
    }

    @Test
    void whereMailGoesALetterBringsIt() throws Exception {
        var page = page(invite(email));

        assertThat(page.select("#link")).isEmpty();
        assertThat(page.select("[role=status]").text()).isNotBlank();
        assertThat(
                        database.sql(
                                        """
                                        select count(*) from accounts.letter l
                                        join accounts.account a on a.id = l.account
                                        where a.email = :email and l.kind = 'invited' and sent is null
                                        """)
                                .param("email", email)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void aNewInvitationMakesTheOneBeforeUseless() {
        var first = link();
        var second = link();

        assertThat(surfer.get(first).status()).isEqualTo(404);
        assertThat(surfer.get(second).status()).isEqualTo(200);
    }

    @Test
    void whoSomebodyElseHadRegisteredComesInWithTheirOwnPassword() {
        registration.register(
                new RegisterMember(
                        Email.of(email).orElseThrow(),
                        "Not me",
                        "",
                        null,
                        "",
                        Set.of(),
                        Language.EN));
        comeIn(link(), "by", "password", "password", People.PASSWORD);
        var other = new Surfer("http://localhost:" + port);

        assertThat(other.signIn(email, People.PASSWORD, "").status()).isEqualTo(302);
        assertThat(other.get("/en/account").page().select("#name").val()).isEqualTo("Leïla Haddad");
    }

    @Test
    void whoTakesPartAlreadyIsNotInvited() throws Exception {
        var answer = invite(people.member().email(), "reviewer");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#email-error").text()).isNotBlank();
        assertThat(page(answer).select("main a[href*='/members/']").attr("href"))
                .matches("/en/members/[0-9a-f-]{36}");
    }

    @Test
    void whatWasTypedWrongIsSaidAndKept() throws Exception {
        var answer = invite("nobody", "editor");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#email").val()).isEqualTo("nobody");
        assertThat(page(answer).select("input[value=editor]").hasAttr("checked")).isTrue();
    }

    @Test
    void anInvitationThatIsTakenBackLeavesNothing() {
        var link = link("reviewer");
        var id =
                database.sql("select id from accounts.account where email = :email")
                        .param("email", email)
                        .query(UUID.class)
                        .single();

        pages.post()
                .uri("/en/members/" + id + "/invitation/removal")
                .with(Acting.as(people.actor(administrator)))
                .exchange();

        assertThat(surfer.get(link).status()).isEqualTo(404);
        assertThat(
                        database.sql("select count(*) from accounts.account where email = :email")
                                .param("email", email)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void elevenInAMinuteAreTooMany() {
        for (int i = 0; i < 10; i++) {
            assertThat(invite("n" + i + email)).hasStatus(200);
        }

        assertThat(invite("n11" + email)).hasStatus(429);
    }

    @Test
    void everyStepIsOnTheTrail() {
        comeIn(link("reviewer"), "by", "password", "password", People.PASSWORD);

        assertThat(
                        database.sql(
                                        """
                                        select action from audit.entry e join accounts.account a
                                            on e.reference = 'accounts/' || a.id
                                        where a.email = :email order by number
                                        """)
                                .param("email", email)
                                .query(String.class)
                                .list())
                .containsSubsequence(
                        "accounts.role-given",
                        "accounts.invited",
                        "accounts.invitation-accepted",
                        "accounts.signed-in");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws Exception {
        var answer =
                pages.post()
                        .uri("/en/members/invitation")
                        .param("email", people.member().email())
                        .param("roles", "editor")
                        .param("until", "2001-01-01")
                        .with(Acting.as(people.actor(administrator)))
                        .exchange();

        assertThat(page(answer).select(".error-summary a").eachAttr("href"))
                .containsExactly("#email", "#until");
        assertThat(page(answer).select("main a[href*='/members/']")).isNotEmpty();
    }

    @Test
    void whoIsInvitedIsToldAllThatIsWrongAtOnce() {
        var refused =
                surfer.submit(
                        link(),
                        "main form",
                        "name",
                        "",
                        "organisation",
                        "H",
                        "by",
                        "password",
                        "password",
                        "short");

        assertThat(refused.page().select(".error-summary a").eachAttr("href"))
                .containsExactly("#name", "#organisation", "#type", "#password");
    }
}
