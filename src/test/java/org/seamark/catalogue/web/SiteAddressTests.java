package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SiteAddressTests {

    @BeforeEach
    void aRequestThatClaimsAHost() {
        var request = new MockHttpServletRequest();
        request.setServerName("elsewhere.example");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whatIsConfiguredCountsAndMayBeKeptByAll() {
        var site = new SiteAddress("https://hub.example.org/ ");

        assertThat(site.origin()).isEqualTo("https://hub.example.org");
        assertThat(site.cacheControl("max-age=60")).isEqualTo("public, max-age=60");
    }

    @Test
    void aHostThatARequestClaimsIsKeptByNoneButWhoAsked() {
        var site = new SiteAddress("");

        assertThat(site.origin()).isEqualTo("http://elsewhere.example");
        assertThat(site.cacheControl("max-age=60")).isEqualTo("private, max-age=60");
    }
}
