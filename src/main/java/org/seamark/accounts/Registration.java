package org.seamark.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody becomes a member: registers, and confirms the mail address. */
@Component
public class Registration {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Passwords passwords;
    private final Recovery recovery;
    private final Letters letters;
    private final AddressTurns turns;
    private final AuditTrail trail;
    private final Clock clock;

    Registration(
            Accounts accounts,
            Organisations organisations,
            Passwords passwords,
            Recovery recovery,
            Letters letters,
            AddressTurns turns,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.recovery = recovery;
        this.letters = letters;
        this.turns = turns;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes a registration in, and writes a letter. Nothing opens the account before its address is
     * confirmed: who registers again before that is who counts, and whoever opens the letter
     * chooses the password.
     */
    @Transactional
    public void register(RegisterMember asked) {
        turns.take(asked.email());
        accounts.holdByEmail(asked.email().address())
                .ifPresentOrElse(known -> remind(known, asked), () -> begin(asked));
    }

    /** Who was invited and has not come yet, and who has, get a letter that sets a password. */
    private void remind(Account known, RegisterMember asked) {
        boolean awaited = known.confirmed() == null && !letters.hasBeenCalled(known.id());
        if (awaited) {
            accounts.save(
                    known.described(
                            asked.name(),
                            organisation(asked),
                            asked.languages(),
                            asked.language()));
        }
        letters.answer(known.id(), awaited ? Letter.Kind.CONFIRM : Letter.Kind.KNOWN);
    }

    private void begin(RegisterMember asked) {
        var account =
                accounts.save(
                        Account.of(
                                        asked.email(),
                                        asked.name(),
                                        organisation(asked),
                                        asked.language(),
                                        clock.instant())
                                .described(
                                        asked.name(),
                                        organisation(asked),
                                        asked.languages(),
                                        asked.language()));
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

    /** Who confirms by what a letter brought; nobody where it is of no use any more. */
    public Optional<Account> newcomer(String token) {
        return letter(token).flatMap(letter -> newcomer(letter.account()));
    }

    private Optional<Account> newcomer(UUID id) {
        return accounts.findById(id)
                .filter(account -> account.confirmed() == null && account.closed() == null);
    }

    private Optional<Letter> letter(String token) {
        return letters.open(token).filter(letter -> letter.kind() == Letter.Kind.CONFIRM);
    }

    /**
     * Confirms the mail address by what its letter brought, and sets the first password; answers
     * whose it is.
     *
     * @throws WeakPassword when it is refused; the letter can be used again
     */
    @Transactional
    public Optional<UUID> confirm(String token, String password) {
        var letter = letter(token);
        var account = letter.flatMap(opened -> newcomer(opened.account()));
        if (letter.isEmpty() || account.isEmpty()) {
            return Optional.empty();
        }
        recovery.check(account.get(), password);
        if (!letters.use(letter.get())) {
            return Optional.empty();
        }
        var id = account.get().id();
        accounts.save(
                account.get().protectedBy(passwords.hash(password)).confirmed(clock.instant()));
        letters.cancel(id, Letter.KEYS);
        trail.record(
                new Actor.Member(id, null, Set.of()),
                "accounts.confirmed",
                RoleGrants.reference(id),
                Map.of());
        return Optional.of(id);
    }
}
