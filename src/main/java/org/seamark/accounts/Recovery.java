package org.seamark.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody gets a new password by a letter: who forgot it, and who never had one. */
@Component
public class Recovery {

    private static final Set<Letter.Kind> KINDS =
            Set.of(Letter.Kind.RESET, Letter.Kind.KNOWN, Letter.Kind.FIRST);

    private final Accounts accounts;
    private final Organisations organisations;
    private final Passwords passwords;
    private final Letters letters;
    private final LetterTokens tokens;
    private final OpenSessions sessions;
    private final Doubts doubts;
    private final AuditTrail trail;
    private final Clock clock;

    Recovery(
            Accounts accounts,
            Organisations organisations,
            Passwords passwords,
            Letters letters,
            LetterTokens tokens,
            OpenSessions sessions,
            Doubts doubts,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.letters = letters;
        this.tokens = tokens;
        this.sessions = sessions;
        this.doubts = doubts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Writes a letter, where there is such an account; {@link Anteroom} is where it is asked. */
    @Transactional
    void ask(Email email) {
        accounts.holdByEmail(email.address())
                .filter(account -> account.suspended() == null)
                .ifPresent(account -> letters.answer(account.id(), Letter.Kind.RESET));
    }

    /**
     * What opens the page of a new password once, within two days, for who hands it over; empty
     * where no open account has the address.
     */
    @Transactional
    public Optional<String> link(Actor actor, Email email) {
        actor.require(Role.ADMINISTRATOR);
        return accounts.findByEmail(email.address())
                .filter(account -> account.suspended() == null && account.closed() == null)
                .map(account -> {
                    var letter = letters.unsent(account.id(), Letter.Kind.FIRST);
                    trail.record(
                            actor,
                            "accounts.password-link-made",
                            RoleGrants.reference(account.id()),
                            Map.of());
                    return tokens.of(letter);
                });
    }

    /** Whether a token still opens something. */
    public boolean isOpen(String token) {
        return letters.open(token).filter(letter -> KINDS.contains(letter.kind())).isPresent();
    }

    /**
     * Sets a password by what a letter brought, which also confirms the address and ends all
     * sessions and, where it is in doubt who had the account, all other ways in; empty where the
     * token is of no use any more.
     *
     * @throws WeakPassword when it is refused; the letter can be used again
     */
    @Transactional
    public Optional<UUID> set(String token, String password) {
        var letter = letters.open(token).filter(opened -> KINDS.contains(opened.kind()));
        var account = letter.flatMap(opened -> accounts.findById(opened.account()));
        if (letter.isEmpty() || account.isEmpty() || account.get().closed() != null) {
            return Optional.empty();
        }
        check(account.get(), password);
        if (!letters.use(letter.get())) {
            return Optional.empty();
        }
        var id = account.get().id();
        accounts.save(
                account.get().protectedBy(passwords.hash(password)).confirmed(clock.instant()));
        letters.cancel(id, Letter.KEYS);
        sessions.end(id);
        doubts.settle(id);
        letters.write(id, Letter.Kind.CHANGED);
        trail.record(
                new Actor.Member(id, null, Set.of()),
                "accounts.password-set-by-letter",
                RoleGrants.reference(id),
                Map.of());
        return Optional.of(id);
    }

    void check(Account account, String password) {
        var organisation =
                Optional.ofNullable(account.organisation())
                        .flatMap(organisations::find)
                        .map(Organisation::name)
                        .orElse("");
        PasswordRules.weakness(password, account.personal(organisation))
                .ifPresent(weakness -> {
                    throw new WeakPassword(weakness);
                });
    }
}
