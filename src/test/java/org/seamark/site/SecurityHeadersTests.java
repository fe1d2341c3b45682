package org.seamark.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class SecurityHeadersTests {

    @Autowired MockMvcTester pages;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/en/about", "/en/nothing", "/robots.txt"})
    void nothingFromElsewhereRunsLoadsOrFramesAPage(String address) {
        var answer = pages.get().uri(address).exchange();
        assertThat(answer)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                .hasHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "data:", "http");
        assertThat(answer.getResponse().getHeader("Permissions-Policy")).contains("camera=()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ar", "/en/nothing"})
    void aReaderGetsNoCookieAndNoSession(String address) {
        var answer = pages.get().uri(address).exchange();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void overHttpsTheBrowserIsToldToStayWithIt() {
        assertThat(pages.get().uri("https://seamark.example/en"))
                .headers()
                .containsHeader("Strict-Transport-Security");
        assertThat(pages.get().uri("/en"))
                .headers()
                .doesNotContainHeader("Strict-Transport-Security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ar/about", "/fr/nothing"})
    void aPageHoldsNoInlineScriptOrStyle(String address) throws Exception {
        var page =
                org.jsoup.Jsoup.parse(
                        pages.get().uri(address).exchange().getResponse().getContentAsString());
        assertThat(page.select("script:not([src]), style, [style], [onclick], [onload]")).isEmpty();
    }
}
