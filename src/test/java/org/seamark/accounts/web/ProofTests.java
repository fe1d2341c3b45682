package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class ProofTests {

    @Autowired MockMvcTester pages;
    @Autowired People people;

    @ParameterizedTest
    @CsvSource({
        "POST,/en/account/safety/password",
        "POST,/en/account/email",
        "GET,/en/account/second-factor",
        "POST,/en/account/second-factor/removal",
        "POST,/en/account/passkeys",
        "POST,/en/account/tokens",
        "GET,/en/account/data.json",
        "POST,/en/account/leave",
        "POST,/en/account/providers/test",
        "POST,/en/account/providers/test/removal"
    })
    void aDangerousStepAsksAgainWhoItIs(String method, String address) {
        var member = people.actor(people.member());
        var answer =
                pages.method(HttpMethod.valueOf(method))
                        .uri(address)
                        .contentType("application/json")
                        .content("{}")
                        .with(request -> {
                            SignedIn.of(member, "Amina Diallo", true, Instant.EPOCH, Set.of())
                                    .standBehind(request);
                            return Acting.form().postProcessRequest(request);
                        })
                        .exchange()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).startsWith("/en/account/proof");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/en/members?page=2,/en/account/proof?next=%2Fen%2Fmembers%3Fpage%3D2",
        "https://elsewhere.example//elsewhere.example/en,/en/account/proof",
        "not an address,/en/account/proof"
    })
    void aStepOfAFormLeadsBackToItsPage(String form, String proof) {
        var member = people.actor(people.member());
        var answer =
                pages.post()
                        .uri("/en/account/email")
                        .header("Referer", form)
                        .with(request -> {
                            SignedIn.of(member, "Amina Diallo", true, Instant.EPOCH, Set.of())
                                    .standBehind(request);
                            return Acting.form().postProcessRequest(request);
                        })
                        .exchange();

        assertThat(answer).hasRedirectedUrl(proof);
    }
}
