package org.seamark.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;

class RateLimitsTests {

    private final RateLimits limits = new RateLimits(new OwnAllowances(), 2, 5);

    private MockHttpServletResponse ask(String address) {
        var request = new MockHttpServletRequest("GET", "/api/v1/records");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limits.preHandle(request, response, this);
        return response;
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeAgain() {
        assertThat(ask("192.0.2.1").getHeader("RateLimit-Policy"))
                .isEqualTo("\"visitor\";q=2;w=60");
        assertThat(ask("192.0.2.1").getHeader("RateLimit")).startsWith("\"visitor\";r=0;t=");
        assertThatThrownBy(() -> ask("192.0.2.1"))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        refusal -> {
                            assertThat(refusal.getStatusCode().value()).isEqualTo(429);
                            assertThat(refusal.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                                    .matches("[1-9][0-9]?");
                        });
        assertThat(ask("192.0.2.2").getHeader("RateLimit")).startsWith("\"visitor\";r=1;");
    }

    @Test
    void aNetworkCountsAsOne() {
        ask("2001:db8::1");
        ask("2001:db8::2");

        assertThatThrownBy(() -> ask("2001:db8:0:0:ffff::3"))
                .isInstanceOf(ErrorResponseException.class);
    }
}
