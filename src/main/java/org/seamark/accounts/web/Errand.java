package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * Why somebody who has signed in goes to another provider; kept in their session until they return.
 *
 * @param next the page of ours to which it leads
 */
record Errand(Reason reason, String provider, Instant begun, String next) {

    private static final String NAME = "errand";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** To show again who they are, or to be able to sign in there from now on. */
    enum Reason {
        PROOF("login"),
        LINK("select_account");

        private final String prompt;

        Reason(String prompt) {
            this.prompt = prompt;
        }

        /** What a provider is told so that it asks who somebody is, whoever signed in before. */
        Map<String, Object> wish() {
            return Map.of("prompt", prompt, "max_age", 0);
        }
    }

    void begin(HttpSession session) {
        session.setAttribute(
                NAME, String.join(" ", reason.name(), provider, begun.toString(), next));
    }

    /** The one of a request that goes to a provider, or comes back. */
    static Optional<Errand> of(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        var kept = session == null ? null : session.getAttribute(NAME);
        return read(kept)
                .filter(errand -> now.isBefore(errand.begun().plus(LONGEST)))
                .filter(errand -> request.getRequestURI().endsWith("/" + errand.provider()));
    }

    private static Optional<Errand> read(@Nullable Object kept) {
        if (!(kept instanceof String text)) {
            return Optional.empty();
        }
        var parts = text.split(" ", 4);
        return Optional.of(
                new Errand(Reason.valueOf(parts[0]), parts[1], Instant.parse(parts[2]), parts[3]));
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    /** Where it leads when it did not succeed. */
    String failed(String why) {
        var home = "/" + Language.require(next.split("[/?]", 3)[1]).code() + "/account/";
        return reason == Reason.PROOF
                ? ReturnAddress.via(home + "proof", next) + "&failed"
                : home + "safety?wrong=" + why;
    }
}
