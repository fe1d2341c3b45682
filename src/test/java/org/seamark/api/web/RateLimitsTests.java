package org.seamark.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;

class RateLimitsTests {

    private final RateLimits limits =
            new RateLimits(
                    new OwnAllowances(),
                    (request, response, handler, refusal) -> {
                        var told = (ErrorResponse) refusal;
                        response.setStatus(told.getStatusCode().value());
                        var wait = told.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
                        response.setHeader(HttpHeaders.RETRY_AFTER, wait);
                        return new ModelAndView();
                    },
                    2,
                    5);

    private MockHttpServletResponse ask(String address) throws ServletException, IOException {
        return ask("GET", address);
    }

    private MockHttpServletResponse ask(String method, String address)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest(method, "/api/v1/records");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limits.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeAgain() throws Exception {
        assertThat(ask("192.0.2.1").getHeader("RateLimit-Policy"))
                .isEqualTo("\"visitor\";q=2;w=60");
        assertThat(ask("192.0.2.1").getHeader("RateLimit")).startsWith("\"visitor\";r=0;t=");
        var refused = ask("192.0.2.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader(HttpHeaders.RETRY_AFTER)).matches("[1-9][0-9]?");
        assertThat(refused.getHeader("RateLimit")).startsWith("\"visitor\";r=0;t=");
        assertThat(ask("192.0.2.2").getHeader("RateLimit")).startsWith("\"visitor\";r=1;");
    }

    @Test
    void aNetworkCountsAsOne() throws Exception {
        ask("2001:db8::1");
        ask("2001:db8::2");

        assertThat(ask("2001:db8:0:0:ffff::3").getStatus()).isEqualTo(429);
    }

    @Test
    void whatABrowserAsksBeforeItAsksIsNotCounted() throws Exception {
        ask("192.0.2.3");
        ask("OPTIONS", "192.0.2.3");

        assertThat(ask("192.0.2.3").getStatus()).isEqualTo(200);
    }
}
