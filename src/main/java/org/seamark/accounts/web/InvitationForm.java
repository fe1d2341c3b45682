package org.seamark.accounts.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Email;
import org.seamark.accounts.Invite;
import org.seamark.accounts.RoleGrants;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;

/** What an administrator typed of whom to invite. */
public record InvitationForm(
        @Nullable String email,
        @Nullable String letter,
        @Nullable List<String> roles,
        @Nullable String until) {

    static InvitationForm blank(Language language, LocalDate until) {
        return new InvitationForm("", language.code(), List.of(), until.toString());
    }

    public boolean has(Role role) {
        return roles != null && roles.contains(role.code());
    }

    Optional<Email> address() {
        return Email.of(RegisterForm.typed(email));
    }

    Map<String, String> errors(Clock clock) {
        var errors = new LinkedHashMap<String, String>();
        if (address().isEmpty()) {
            errors.put("email", "accounts.error.email");
        }
        if (!chosen().isEmpty() && day(clock).isEmpty()) {
            errors.put("until", "accounts.error.until");
        }
        return errors;
    }

    private Set<Role> chosen() {
        var chosen = EnumSet.noneOf(Role.class);
        for (var role : MemberPage.given()) {
            if (has(role)) {
                chosen.add(role);
            }
        }
        return chosen;
    }

    private Optional<LocalDate> day(Clock clock) {
        try {
            var day = LocalDate.parse(RegisterForm.typed(until));
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            var last = today.plusDays(RoleGrants.LONGEST.toDays() - 1);
            return Optional.of(day).filter(d -> !d.isBefore(today) && d.isBefore(last));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    Invite invite(Language language, Clock clock) {
        var end = day(clock).orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new Invite(
                address().orElseThrow(),
                Language.of(RegisterForm.typed(letter)).orElse(language),
                chosen(),
                end.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
