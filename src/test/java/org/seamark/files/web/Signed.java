package org.seamark.files.web;

import java.util.Set;
import java.util.UUID;
import org.seamark.accounts.web.Acting;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests of members. */
final class Signed {

    private Signed() {}

    static Actor.Member member() {
        return new Actor.Member(UUID.randomUUID(), null, Set.of(Role.MEMBER));
    }

    static RequestPostProcessor as(Actor.Member member) {
        return Acting.as(member);
    }
}
