package org.seamark.accounts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seamark.kernel.Role;

/**
 * One page of the accounts that were looked for, and how many there are.
 *
 * @param roles in force now, of those who have more than that of a member
 */
public record Found(List<Account> accounts, Map<UUID, Set<Role>> roles, long all) {}
