package org.seamark.accounts.web;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seamark.kernel.Actor;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a request of a page test come from a member, as if they had just signed in. */
public final class Acting {

    private static final String TOKEN = "of-a-test";

    private Acting() {}

    /** With all roles of the actor in force, from a form of ours. */
    public static RequestPostProcessor as(Actor.Member actor) {
        return request -> {
            SignedIn.of(actor, "Amina Diallo", true, Instant.now(), Set.of()).standBehind(request);
            return form().postProcessRequest(request);
        };
    }

    /**
     * From a form of ours, whoever sends it. Spring Security’s own {@code csrf()} would change the
     * application for all other tests.
     */
    public static RequestPostProcessor form() {
        return request -> {
            var known = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
            request.setCookies(
                    Stream.concat(
                                    Arrays.stream(known),
                                    Stream.of(new Cookie("seamark-form", TOKEN)))
                            .toArray(Cookie[]::new));
            request.addHeader("X-XSRF-TOKEN", masked());
            return request;
        };
    }

    /** A mask of noughts before what it masks. */
    private static String masked() {
        var token = TOKEN.getBytes(StandardCharsets.UTF_8);
        var masked = new byte[2 * token.length];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }
}
