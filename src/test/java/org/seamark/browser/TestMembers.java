package org.seamark.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.seamark.accounts.Members;
import org.seamark.accounts.web.SignedIn;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Takes whoever brings a certain cookie for a member with all their roles, in tests. */
@Component
class TestMembers extends OncePerRequestFilter {

    static final String COOKIE = "test-member";

    private final ObjectProvider<Members> members;

    TestMembers(ObjectProvider<Members> members) {
        this.members = members;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            var id = UUID.fromString(cookie.getValue());
            var known =
                    members.getObject()
                            .actor(id)
                            .orElseGet(() -> new Actor.Member(id, null, Set.of(Role.MEMBER)));
            request.setAttribute(
                    SignedIn.class.getName(),
                    new SignedIn(
                            known, "Amina Diallo", known.roles(), true, Instant.now(), Set.of()));
        }
        chain.doFilter(request, response);
    }
}
