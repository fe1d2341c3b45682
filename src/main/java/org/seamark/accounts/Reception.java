package org.seamark.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody who was invited comes in. */
@Component
public class Reception {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Passwords passwords;
    private final Letters letters;
    private final Invitations invitations;
    private final AuditTrail trail;
    private final Clock clock;

    Reception(
            Accounts accounts,
            Organisations organisations,
            Passwords passwords,
            Letters letters,
            Invitations invitations,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.letters = letters;
        this.invitations = invitations;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who is invited by what was brought; nobody where it is of no use any more. */
    public Optional<Account> guest(String token) {
        return letter(token).flatMap(this::guest);
    }

    /** Who has come in another way needs no key any more that sets a password. */
    private Optional<Account> guest(Letter letter) {
        return accounts.findById(letter.account()).filter(invitations::isAwaited);
    }

    private Optional<Letter> letter(String token) {
        return letters.open(token).filter(letter -> letter.kind() == Letter.Kind.INVITED);
    }

    /**
     * Lets them in, which confirms the address too; empty where what was brought is of no use any
     * more.
     *
     * @throws WeakPassword when it is refused; the invitation can be used again
     */
    @Transactional
    public Optional<UUID> accept(String token, AcceptInvitation said) {
        var letter = letter(token);
        var guest = letter.flatMap(this::guest);
        if (letter.isEmpty() || guest.isEmpty()) {
            return Optional.empty();
        }
        weakness(guest.get(), said)
                .ifPresent(weak -> {
                    throw new WeakPassword(weak);
                });
        if (!letters.use(letter.get())) {
            return Optional.empty();
        }
        var id = guest.get().id();
        letters.cancel(id, Letter.KEYS);
        accounts.save(
                guest.get()
                        .described(
                                said.name(),
                                organisation(said),
                                Set.of(said.language()),
                                said.language())
                        .protectedBy(hash(said.password()))
                        .confirmed(clock.instant()));
        trail.record(
                new Actor.Member(id, null, Set.of()),
                "accounts.invitation-accepted",
                RoleGrants.reference(id),
                Map.of());
        return Optional.of(id);
    }

    /** What is wrong with the password that they chose, if they did and anything is. */
    public Optional<Weakness> weakness(Account guest, AcceptInvitation said) {
        var email = guest.email();
        var known = List.of(email == null ? "" : email, said.name(), said.organisation());
        return Optional.ofNullable(said.password())
                .flatMap(password -> PasswordRules.weakness(password, known));
    }

    private @Nullable UUID organisation(AcceptInvitation said) {
        var type = said.type() == null ? OrganisationType.OTHER : said.type();
        return said.organisation().isBlank()
                ? null
                : organisations.called(said.organisation(), type, said.country()).id();
    }

    private @Nullable String hash(@Nullable String password) {
        return password == null ? null : passwords.hash(password);
    }
}
