package org.seamark.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Takes whoever brings a certain cookie for a member, in tests. */
@Component
class TestMembers extends OncePerRequestFilter {

    static final String COOKIE = "test-member";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var cookie = WebUtils.getCookie(request, COOKIE);
        chain.doFilter(
                cookie == null ? request : new Signed(request, UUID.fromString(cookie.getValue())),
                response);
    }

    private static final class Signed extends HttpServletRequestWrapper {

        private final Principal member;

        Signed(HttpServletRequest request, UUID id) {
            super(request);
            this.member =
                    new TestingAuthenticationToken(
                            new Actor.Member(id, null, Set.of(Role.MEMBER)), "");
        }

        @Override
        public Principal getUserPrincipal() {
            return member;
        }
    }
}
