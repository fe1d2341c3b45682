package org.seamark.catalogue.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Scheme and host of this site, for addresses that must be complete. Where none is configured it is
 * what the request says, which is not to be trusted: what carries it is kept by nobody but who
 * asked.
 */
@Component
public class SiteAddress {

    private final String configured;

    SiteAddress(@Value("${seamark.address:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** For the request that is being answered. */
    public String origin() {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : configured;
    }

    /** How an answer that carries this address may be kept: {@code public, max-age=60}. */
    public String cacheControl(String directives) {
        return (configured.isEmpty() ? "private, " : "public, ") + directives;
    }
}
