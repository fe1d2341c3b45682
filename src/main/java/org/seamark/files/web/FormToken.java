package org.seamark.files.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What a form carries to show that it is ours; empty where no such token is asked for. */
public record FormToken(String name, String header, String value) {

    static FormToken of(@Nullable CsrfToken token) {
        return token == null
                ? new FormToken("", "", "")
                : new FormToken(token.getParameterName(), token.getHeaderName(), token.getToken());
    }

    public boolean isAsked() {
        return !name.isEmpty();
    }
}
