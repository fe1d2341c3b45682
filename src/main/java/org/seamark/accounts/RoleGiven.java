package org.seamark.accounts;

import java.util.UUID;
import org.seamark.kernel.Role;

/** An administrator has given somebody a role. */
public record RoleGiven(UUID account, Role role, UUID grant) {}
