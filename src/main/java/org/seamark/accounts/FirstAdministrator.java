package org.seamark.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where who runs the machine makes an administrator, without mail. */
@Component
public class FirstAdministrator {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Letters letters;
    private final LetterTokens tokens;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstAdministrator(
            Accounts accounts,
            RoleGrants grants,
            Letters letters,
            LetterTokens tokens,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.letters = letters;
        this.tokens = tokens;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes an administrator, of an account that is there or a new one, on behalf of who runs the
     * machine; answers what opens the account once.
     */
    public String make(Email email, Language language) {
        var actor = new Actor.Machine("command-line");
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    var account =
                            accounts.findByEmail(email.address())
                                    .orElseGet(() -> newcomer(email, language));
                    grants.give(
                            actor,
                            account.id(),
                            Role.ADMINISTRATOR,
                            clock.instant().plus(Duration.ofDays(2 * 365)));
                    return tokens.of(letters.unsent(account.id(), Letter.Kind.FIRST));
                }));
    }

    private Account newcomer(Email email, Language language) {
        return accounts.save(Account.of(email, email.local(), null, language, clock.instant()));
    }
}
