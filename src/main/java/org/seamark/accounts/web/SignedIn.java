package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.seamark.accounts.Scope;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;

/**
 * Who has signed in behind a request.
 *
 * @param actor with the roles that are in force here and now
 * @param granted all roles, also those that wait for a second factor
 * @param strong whether by two factors, or with the second one shown since
 * @param proved when they last showed that it is them
 * @param scopes what a program may do that signs in with a token; none for people
 */
public record SignedIn(
        Actor.Member actor,
        String name,
        Set<Role> granted,
        boolean strong,
        Instant proved,
        Set<Scope> scopes) {

    private static final Duration FRESH = Duration.ofMinutes(10);

    static SignedIn of(
            Actor.Member granted, String name, boolean strong, Instant proved, Set<Scope> scopes) {
        var inForce =
                granted.roles().stream()
                        .filter(role -> strong || !role.needsTwoFactors())
                        .collect(Collectors.toSet());
        return new SignedIn(
                new Actor.Member(granted.id(), granted.organisation(), inForce),
                name,
                granted.roles(),
                strong,
                proved,
                scopes);
    }

    /** Who it is, if it is anybody. */
    public static Optional<SignedIn> behind(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(SignedIn.class.getName()));
    }

    void standBehind(HttpServletRequest request) {
        request.setAttribute(SignedIn.class.getName(), this);
    }

    /** Whether roles wait until a second factor is set up. */
    public boolean lacksSecondFactor() {
        return !actor.roles().equals(granted);
    }

    /** Whether one of these roles is theirs, and waits for a second factor. */
    boolean rests(Set<Role> needed) {
        return scopes.isEmpty()
                && needed.stream().anyMatch(role -> granted.contains(role) && !actor.is(role));
    }

    boolean isFreshAt(Instant now) {
        return now.isBefore(proved.plus(FRESH));
    }
}
