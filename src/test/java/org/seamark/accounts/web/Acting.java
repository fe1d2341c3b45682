package org.seamark.accounts.web;

import java.time.Instant;
import java.util.Set;
import org.seamark.kernel.Actor;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a request of a page test come from a member, as if they had just signed in. */
public final class Acting {

    private Acting() {}

    /** With all roles of the actor in force. */
    public static RequestPostProcessor as(Actor.Member actor) {
        return request -> {
            SignedIn.of(actor, "Amina Diallo", true, Instant.now(), Set.of()).standBehind(request);
            return request;
        };
    }
}
