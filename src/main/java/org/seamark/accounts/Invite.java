package org.seamark.accounts;

import java.time.Instant;
import java.util.Set;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;

/**
 * Whom an administrator wants to have here.
 *
 * @param language of the letter
 * @param roles beside that of a member
 * @param until when the roles are given
 */
public record Invite(Email email, Language language, Set<Role> roles, Instant until) {}
