package org.seamark.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What programs are told that did not ask well. */
@SeamarkTest
class ApiTroubleTests {

    private static final String RECORDS = "/api/v1/records";

    @Autowired MockMvcTester pages;

    @Autowired
    @Qualifier("handlerExceptionResolver")
    HandlerExceptionResolver mishaps;

    private MockHttpServletResponse get(String path, String... headers) {
        var request = pages.get().uri(path);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange().getResponse();
    }

    /** Else they see that something failed, and not what. */
    @Test
    void pagesOfOtherSitesMayReadWhatIsTheMatterToo() {
        var elsewhere = "https://elsewhere.example";
        var answers =
                List.of(
                        get(RECORDS, "Accept", "text/csv", "Origin", elsewhere),
                        get("/api/v1/nope", "Origin", elsewhere),
                        get(RECORDS + "?kind=zz", "Origin", elsewhere),
                        pages.post()
                                .uri(RECORDS)
                                .header("Origin", elsewhere)
                                .exchange()
                                .getResponse());

        assertThat(answers)
                .extracting(MockHttpServletResponse::getStatus)
                .containsExactly(406, 404, 400, 405);
        assertThat(answers)
                .allMatch(answer -> "*".equals(answer.getHeader("Access-Control-Allow-Origin")))
                .allMatch(answer -> "application/problem+json".equals(answer.getContentType()));
        assertThat(get("/en/about", "Origin", elsewhere).getHeader("Access-Control-Allow-Origin"))
                .isNull();
    }

    /** It is counted, too: else looking for what there is not would cost nothing. */
    @Test
    void whatNobodyAnswersSaysWhatIsLeftAsAllAnswersDo() {
        var answers =
                List.of(
                        get(RECORDS),
                        get(RECORDS, "Accept", "text/csv"),
                        get("/api/v1/nope"),
                        get(RECORDS + "?kind=zz"),
                        pages.post().uri(RECORDS).exchange().getResponse());

        assertThat(answers)
                .extracting(MockHttpServletResponse::getStatus)
                .containsExactly(200, 406, 404, 400, 405);
        assertThat(answers)
                .allMatch(answer -> answer.containsHeader("RateLimit"))
                .allMatch(answer -> answer.containsHeader("RateLimit-Policy"));
        assertThat(get("/en/about").getHeader("RateLimit")).isNull();
    }

    @Test
    void whoAsksTooMuchIsToldSoInProblemDetails() throws Exception {
        var limits = new RateLimits(new OwnAllowances(), mishaps, 1, 1);
        var request = new MockHttpServletRequest("GET", RECORDS);
        request.addHeader("Accept-Language", "fr");
        limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        var refused = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        limits.doFilter(request, refused, chain);

        assertThat(chain.getRequest()).isNull();
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString()).contains("\"status\":429", "urn:seamark:error:");
        assertThat(refused.getHeader("Retry-After")).matches("[1-9][0-9]?");
        assertThat(refused.getHeader("RateLimit")).startsWith("\"visitor\";r=0;");
    }

    @Test
    void whatCanBeMeantOnceIsNotSaidTwice() throws Exception {
        var wrong =
                Map.of(
                        RECORDS + "?limit=1&limit=2",
                        "limit",
                        RECORDS + "?kind=event&kind=event",
                        "kind",
                        "/api/v1/concepts?label=a&label=b",
                        "label",
                        "/api/v1/search?q=sea&q=port",
                        "q",
                        "/api/v1/search/facets/kind?lang=en&lang=fr",
                        "lang");
        for (var one : wrong.entrySet()) {
            var answer = get(one.getKey());
            assertThat(answer.getStatus()).as(one.getKey()).isEqualTo(400);
            assertThat(answer.getContentAsString())
                    .contains("\"parameter\":\"" + one.getValue() + "\"");
        }
        assertThat(get("/api/v1/search?kind=event&kind=document").getStatus()).isEqualTo(200);
    }
}
