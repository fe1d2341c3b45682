package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Against a server of OpenID Connect that runs for the test. */
@SeamarkTest
class OtherProviderTests {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @Autowired People people;
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
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback(
                        "network",
                        subject,
                        "JWT",
                        List.of("seamark"),
                        Map.of("email", email, "email_verified", verified, "name", "Li Wei")));
    }

    private Surfer.Answer arrive(Surfer surfer) throws Exception {
        var there = surfer.get("/sign-in/with/test").header("Location");
        var back =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(there)).build(),
                                HttpResponse.BodyHandlers.discarding())
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

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        assertThat(surfer().get("/sign-in/oidc/test?code=x&state=y").location())
                .isEqualTo("/en/sign-in?failed");
    }
}
