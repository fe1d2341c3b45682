package org.seamark.accounts;

import java.time.Instant;
import java.util.UUID;
import org.seamark.kernel.Role;

/** A role that somebody has been given, and until when. */
public record RoleGrant(UUID id, UUID account, Role role, Instant given, Instant until) {

    public boolean isInForceAt(Instant now) {
        return now.isBefore(until);
    }
}
