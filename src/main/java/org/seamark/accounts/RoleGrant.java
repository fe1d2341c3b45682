package org.seamark.accounts;

import java.time.Instant;
import java.util.UUID;
import org.seamark.kernel.Role;

/**
 * A role that somebody has been given, and until when.
 *
 * @param by the pseudonym of who gave it
 */
public record RoleGrant(UUID id, UUID account, Role role, Instant given, Instant until, String by) {

    public boolean isInForceAt(Instant now) {
        return now.isBefore(until);
    }

    /** Whether it comes and goes with a place on the roster. */
    public boolean isOfTheRoster() {
        return by.equals("system/roster");
    }
}
