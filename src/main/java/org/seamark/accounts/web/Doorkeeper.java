package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seamark.accounts.Entrance;
import org.seamark.accounts.Members;
import org.seamark.accounts.Present;
import org.seamark.audit.Client;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Opens and reads sessions. A session holds an account’s identifier and a few times and words,
 * nothing else; it begins anew when somebody comes in, so that nobody can prepare one for them.
 */
@Component
class Doorkeeper {

    static final String CLIENT = "client";
    private static final String ACCOUNT = "account";
    private static final String SINCE = "since";
    private static final String PROVED = "proved";
    private static final String STRONG = "strong";
    private static final String WAITING = "waiting";
    private static final String WAITING_SINCE = "waiting-since";

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration WAIT = Duration.ofMinutes(10);

    private final Members members;
    private final Entrance entrance;
    private final CsrfTokenRepository tokens;
    private final Clock clock;

    Doorkeeper(Members members, Entrance entrance, CsrfTokenRepository tokens, Clock clock) {
        this.members = members;
        this.entrance = entrance;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Who has the session of a request; a session that is over is ended. */
    Optional<SignedIn> look(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
            return Optional.empty();
        }
        var present =
                clock.instant().isBefore(time(session, SINCE).plus(LONGEST))
                        ? members.present(UUID.fromString(account))
                        : Optional.<Present>empty();
        if (present.isEmpty()) {
            session.invalidate();
        }
        return present.map(found ->
                SignedIn.of(
                        found.actor(),
                        found.name(),
                        Boolean.TRUE.equals(session.getAttribute(STRONG)),
                        time(session, PROVED),
                        Set.of()));
    }

    private static Instant time(HttpSession session, String name) {
        return session.getAttribute(name) instanceof Long seconds
                ? Instant.ofEpochSecond(seconds)
                : Instant.EPOCH;
    }

    /**
     * Lets somebody in.
     *
     * @param by how they showed who they are: {@code password}, {@code passkey} …
     * @param strong whether by two factors
     */
    void admit(
            HttpServletRequest request,
            HttpServletResponse response,
            UUID account,
            String by,
            boolean strong) {
        var session = anew(request, response);
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(SINCE, clock.instant().getEpochSecond());
        session.setAttribute(PROVED, clock.instant().getEpochSecond());
        session.setAttribute(STRONG, strong);
        session.setAttribute(CLIENT, Client.of(request.getHeader(HttpHeaders.USER_AGENT)).code());
        entrance.entered(account, by);
    }

    private HttpSession anew(HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        tokens.saveToken(null, request, response);
        return request.getSession();
    }

    /** Somebody whose password was right waits for their code. */
    void letWait(HttpServletRequest request, HttpServletResponse response, UUID account) {
        var session = anew(request, response);
        session.setAttribute(WAITING, account.toString());
        session.setAttribute(WAITING_SINCE, clock.instant().getEpochSecond());
    }

    Optional<UUID> waiting(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(WAITING) instanceof String account
                        && clock.instant().isBefore(time(session, WAITING_SINCE).plus(WAIT))
                ? Optional.of(UUID.fromString(account))
                : Optional.empty();
    }

    /** Somebody has shown again who they are. */
    void prove(HttpServletRequest request, boolean strong) {
        var session = request.getSession();
        session.setAttribute(PROVED, clock.instant().getEpochSecond());
        if (strong) {
            session.setAttribute(STRONG, true);
        }
    }

    void dismiss(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        tokens.saveToken(null, request, response);
    }
}
