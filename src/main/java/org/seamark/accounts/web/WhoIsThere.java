package org.seamark.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seamark.accounts.ApiTokens;
import org.seamark.accounts.Members;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks: by the session or, below {@code /api/}, by the token of a program. */
final class WhoIsThere extends OncePerRequestFilter {

    private static final Pattern FILES = Pattern.compile("/(css|js|img|fonts|geo)/.*");
    private static final String BEARER = "Bearer ";

    private final Doorkeeper doorkeeper;
    private final ApiTokens tokens;
    private final Members members;

    WhoIsThere(Doorkeeper doorkeeper, ApiTokens tokens, Members members) {
        this.doorkeeper = doorkeeper;
        this.tokens = tokens;
        this.members = members;
    }

    /** Whether a program asks with a token: no browser sends one by itself. */
    static boolean isProgram(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return request.getRequestURI().startsWith("/api/")
                && authorization != null
                && authorization.startsWith(BEARER);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isProgram(request)) {
            doorkeeper.look(request).ifPresent(known -> known.standBehind(request));
        } else {
            var program = program(request.getHeader(HttpHeaders.AUTHORIZATION));
            if (program.isEmpty()) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            program.get().standBehind(request);
        }
        chain.doFilter(request, response);
    }

    private Optional<SignedIn> program(String authorization) {
        return tokens.find(authorization.substring(BEARER.length()).strip())
                .flatMap(token ->
                        members.present(token.account())
                                .map(member ->
                                        SignedIn.of(
                                                member.actor(),
                                                member.name(),
                                                false,
                                                Instant.EPOCH,
                                                EnumSet.copyOf(token.scopes()))));
    }
}
