package org.seamark.accounts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where members move to another mail address: both, the old and the new, have to agree. */
@Component
public class Moving {

    private final Accounts accounts;
    private final Letters letters;
    private final AuditTrail trail;

    Moving(Accounts accounts, Letters letters, AuditTrail trail) {
        this.accounts = accounts;
        this.letters = letters;
        this.trail = trail;
    }

    /** Begins the move to another mail address: both have to agree. */
    @Transactional
    public void ask(Actor.Member actor, Email wanted) {
        var account = accounts.findById(actor.id()).orElseThrow(OutOfSight::new);
        letters.forget(actor.id(), true);
        accounts.save(account.wanting(wanted));
        letters.write(actor.id(), Letter.Kind.CHANGE_OLD);
        accounts.findByEmail(wanted.address())
                .ifPresentOrElse(
                        taken -> letters.write(taken.id(), Letter.Kind.KNOWN),
                        () -> letters.write(actor.id(), Letter.Kind.CHANGE_NEW));
        record(actor, "accounts.address-change-asked");
    }

    /** Agrees to it by what one of the two letters brought; answers whether both have. */
    @Transactional
    public Optional<Boolean> agree(String token) {
        return letters.open(token)
                .filter(letter ->
                        letter.kind() == Letter.Kind.CHANGE_OLD
                                || letter.kind() == Letter.Kind.CHANGE_NEW)
                .filter(letters::use)
                .map(letter -> move(letter.account()));
    }

    /** Letters that were sent to the old address and open the account are of no use any more. */
    private boolean move(UUID id) {
        var account = accounts.findById(id).filter(found -> found.emailWanted() != null);
        if (account.isEmpty() || !letters.agree(id)) {
            return false;
        }
        accounts.save(account.get().moved());
        letters.cancel(id, Letter.KEYS);
        record(new Actor.Member(id, null, Set.of()), "accounts.address-changed");
        return true;
    }

    private void record(Actor actor, String action) {
        trail.record(actor, action, RoleGrants.reference(actor.account().orElseThrow()), Map.of());
    }
}
