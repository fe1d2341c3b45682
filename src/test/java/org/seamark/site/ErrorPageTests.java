package org.seamark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class ErrorPageTests {

    @Autowired MockMvcTester pages;
    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource({
        "/fr/nothing, fr",
        "/ar/library/none/deeper, ar",
        "/xx/about, en",
        "/nothing, en",
        "/error, en"
    })
    void whatIsNotThereIsAPageInTheReadersLanguage(String address, String language)
            throws Exception {
        var answer = pages.get().uri(address).accept("text/html").exchange();
        assertThat(answer)
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.expectFirst("code").text()).matches("[0-9a-z]{10}");
    }

    @ParameterizedTest
    @CsvSource({"/fr/events?page=%zz, fr", "/ar/statements?x=%, ar", "/api/v1/search?q=%, en"})
    void parametersThatCannotBeReadAreTheReadersMistake(String address, String language)
            throws Exception {
        assertThat(bare(address)).startsWith("HTTP/1.1 400");
        assertThat(bare("/" + language + "/events?" + "a=1&".repeat(1_200)))
                .startsWith("HTTP/1.1 400")
                .contains("lang=\"" + language);
    }

    /** The answer to an address that no client of Java would send. */
    private String bare(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request =
                    "GET "
                            + address
                            + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html, application/json\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anAddressWithoutALanguageIsAnsweredInThatOfTheBrowser() throws Exception {
        var answer = pages.get().uri("/nothing").header("Accept-Language", "ru").exchange();
        assertThat(
                        Jsoup.parse(answer.getResponse().getContentAsString())
                                .expectFirst("html")
                                .attr("lang"))
                .isEqualTo("ru");
    }

    @Test
    void programsGetProblemDetails() {
        assertThat(pages.get().uri("/fr/nothing").accept("application/json"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying("$.reference", value -> value.assertThat().isNotNull());
    }

    @Test
    void anotherMethodIsRefusedWithThoseThatAreAllowed() {
        assertThat(pages.post().uri("/en/about").with(Acting.form()))
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
                .headers()
                .containsHeader(HttpHeaders.ALLOW);
    }

    @Test
    void whatTheFirewallRefusesGetsAPageOfOurs() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/es/a;b"))
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("html[lang=es] .site-header")).hasSize(1);
        }
    }

    @Test
    void whatIsNotHttpGetsAFewWordsOfOursAndNoneOfTheServer() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            "GET /a|b HTTP/1.1\r\nHost: localhost\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "HTTP Status");
            assertThat(answer).contains("Seamark");
        }
    }
}
