package org.seamark.accounts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seamark.accounts.Account;
import org.seamark.kernel.Role;

/**
 * One page of the members that were looked for.
 *
 * @param roles in force now, of those who have more than that of a member
 */
public record MembersPage(
        String words,
        List<Account> accounts,
        Map<UUID, Set<Role>> roles,
        long all,
        int page,
        int pages) {

    static final int ON_A_PAGE = 50;

    public Set<Role> roles(Account account) {
        return roles.getOrDefault(account.id(), Set.of());
    }

    /** The address of another page of them. */
    public String address(int number) {
        return "members?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=" + number;
    }
}
