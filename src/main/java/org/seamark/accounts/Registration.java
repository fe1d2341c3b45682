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
import org.springframework.transaction.support.TransactionTemplate;

/** Where somebody becomes a member: registers, and confirms the mail address. */
@Component
public class Registration {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Passwords passwords;
    private final Letters letters;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Registration(
            Accounts accounts,
            Organisations organisations,
            Passwords passwords,
            Letters letters,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.letters = letters;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is wrong with a password for somebody, if anything is. */
    public Optional<Weakness> weakness(RegisterMember asked) {
        return PasswordRules.weakness(
                asked.password(),
                List.of(asked.email().address(), asked.name(), asked.organisation()));
    }

    /**
     * Takes a registration in. Whether somebody has an account is told to nobody but to them: the
     * answer is the same and takes as long, and only the letter differs.
     */
    public void register(RegisterMember asked) {
        weakness(asked)
                .ifPresent(weakness -> {
                    throw new WeakPassword(weakness);
                });
        var hash = passwords.hash(asked.password());
        transaction.executeWithoutResult(status ->
                accounts.findByEmail(asked.email().address())
                        .ifPresentOrElse(this::remind, () -> begin(asked, hash)));
    }

    /** Who was invited and has not come yet has no password to come in with: this brings one. */
    private void remind(Account known) {
        boolean confirms = known.confirmed() == null && known.password() != null;
        letters.write(known.id(), confirms ? Letter.Kind.CONFIRM : Letter.Kind.KNOWN);
    }

    private void begin(RegisterMember asked, String hash) {
        var account =
                accounts.save(
                        Account.of(
                                        asked.email(),
                                        asked.name(),
                                        organisation(asked),
                                        asked.language(),
                                        clock.instant())
                                .protectedBy(hash));
        letters.write(account.id(), Letter.Kind.CONFIRM);
        trail.record(
                Actor.visitor(),
                "accounts.registered",
                RoleGrants.reference(account.id()),
                Map.of());
    }

    private @Nullable UUID organisation(RegisterMember asked) {
        return asked.organisation().isBlank()
                ? null
                : organisations
                        .called(
                                asked.organisation(),
                                asked.type() == null ? OrganisationType.OTHER : asked.type(),
                                asked.country())
                        .id();
    }

    /** Confirms the mail address by what its letter brought; answers whose it is. */
    public Optional<UUID> confirm(String token) {
        return transaction.execute(status ->
                letters.open(token)
                        .filter(letter -> letter.kind() == Letter.Kind.CONFIRM)
                        .filter(letters::use)
                        .map(letter -> confirm(letter.account())));
    }

    private UUID confirm(UUID id) {
        accounts.findById(id)
                .filter(account -> account.closed() == null)
                .ifPresent(account -> accounts.save(account.confirmed(clock.instant())));
        trail.record(
                new Actor.Member(id, null, Set.of()),
                "accounts.confirmed",
                RoleGrants.reference(id),
                Map.of());
        return id;
    }
}
