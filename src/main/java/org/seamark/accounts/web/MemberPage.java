package org.seamark.accounts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Account;
import org.seamark.accounts.Organisation;
import org.seamark.accounts.RoleGrant;
import org.seamark.kernel.Role;

/** A member as administrators see them. */
public record MemberPage(
        Account account,
        @Nullable Organisation organisation,
        List<RoleGrant> grants,
        boolean hasSecondFactor,
        boolean isSelf,
        boolean isAwaited,
        Instant now,
        LocalDate inAYear,
        String done,
        String error) {

    /** Those that can be given. */
    public List<Role> roles() {
        return given();
    }

    static List<Role> given() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.MEMBER).toList();
    }
}
