package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.seamark.audit.Client;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Which sessions a member has open; each is named by a hash, for its own name opens it. */
@Component
class SessionList {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SessionList(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    List<OpenSession> of(UUID account, HttpServletRequest request) {
        var current = request.getSession(false);
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session ->
                        new OpenSession(
                                code(session.getId()),
                                "audit.client." + client(session),
                                session.getCreationTime(),
                                session.getLastAccessedTime(),
                                current != null && session.getId().equals(current.getId())))
                .sorted(Comparator.comparing(OpenSession::used).reversed())
                .toList();
    }

    private static String client(Session session) {
        String client = session.getAttribute(Doorkeeper.CLIENT);
        return client == null ? Client.BROWSER.code() : client;
    }

    void end(UUID account, String code) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> code(id).equals(code))
                .forEach(sessions::deleteById);
    }

    private static String code(String id) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(hash.digest(id.getBytes(StandardCharsets.UTF_8)), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
