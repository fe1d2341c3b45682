package org.seamark.accounts;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where it is judged who may come in, by password and by code. */
@Component
public class Entrance {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Throttle throttle;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    Entrance(
            Accounts accounts,
            Passwords passwords,
            SecondFactors factors,
            Throttle throttle,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.throttle = throttle;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * Judges a password; takes as long for an account that is not there.
     *
     * @param address whence it was typed
     */
    public Answer byPassword(String email, String password, String address) {
        var normal = Email.of(email).map(Email::address);
        var typed = normal.orElse("");
        if (throttle.isTooMany("password", address) || throttle.mustWait(typed)) {
            return new Answer.TooMany();
        }
        var account = normal.flatMap(accounts::findByEmail);
        var hash = account.map(Account::password);
        boolean right = passwords.matches(password, hash.orElse(null));
        if (!right || account.isEmpty()) {
            throttle.failed(typed);
            note(account.map(Account::id), "accounts.sign-in-refused");
            return new Answer.Refused();
        }
        throttle.succeeded(typed);
        return account.get().isActive()
                ? new Answer.Welcome(account.get().id(), factors.isRequiredOf(account.get().id()))
                : new Answer.Refused();
    }

    /** Judges the code of somebody whose password was right. */
    public Answer byCode(UUID account, String code, String address) {
        var key = "code " + account;
        if (throttle.isTooMany("code", address) || throttle.mustWait(key)) {
            return new Answer.TooMany();
        }
        if (!factors.accepts(account, code)) {
            throttle.failed(key);
            note(Optional.of(account), "accounts.code-refused");
            return new Answer.Refused();
        }
        throttle.succeeded(key);
        return new Answer.Welcome(account, false);
    }

    /** Whether somebody is who has signed in, by the password once more. */
    public Answer again(UUID id, String password, String address) {
        var key = "again " + id;
        if (throttle.isTooMany("password", address) || throttle.mustWait(key)) {
            return new Answer.TooMany();
        }
        var hash = accounts.findById(id).filter(Account::isActive).map(Account::password);
        if (!passwords.matches(password, hash.orElse(null))) {
            throttle.failed(key);
            note(Optional.of(id), "accounts.sign-in-refused");
            return new Answer.Refused();
        }
        throttle.succeeded(key);
        return new Answer.Welcome(id, false);
    }

    /** Whether somebody may go on asking for letters from there. */
    public boolean mayAsk(String address) {
        return !throttle.isTooMany("letter", address);
    }

    /** Whether an administrator may go on inviting. */
    public boolean mayInvite(Actor actor) {
        return !throttle.isTooMany("invitation", actor.pseudonym());
    }

    /** Whether something else may be sent from there without an account: a remark, a report. */
    public boolean mayWrite(String address) {
        return !throttle.isTooMany("remark", address);
    }

    /** Notes that somebody came in, and by what. */
    public void entered(UUID account, String by) {
        transaction.executeWithoutResult(status ->
                trail.record(
                        new Actor.Member(account, null, java.util.Set.of()),
                        "accounts.signed-in",
                        RoleGrants.reference(account),
                        Map.of("by", by)));
    }

    /** Of an account that is not there too: it is as much work, and it takes as long. */
    private void note(Optional<UUID> account, String action) {
        transaction.executeWithoutResult(status ->
                account.map(RoleGrants::reference)
                        .ifPresentOrElse(
                                known -> trail.record(Actor.visitor(), action, known, Map.of()),
                                () -> trail.record(Actor.visitor(), action, Map.of())));
    }

    /** Whose account somebody has at another provider. */
    public Optional<UUID> active(UUID account) {
        return accounts.findById(account).filter(Account::isActive).map(Account::id);
    }
}
