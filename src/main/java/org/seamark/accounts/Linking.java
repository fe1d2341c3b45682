package org.seamark.accounts;

import java.util.Map;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where members link their account with other providers; each change is told them by letter. */
@Component
public class Linking {

    private final Identities identities;
    private final Accounts accounts;
    private final WaysIn ways;
    private final Letters letters;
    private final AuditTrail trail;

    Linking(
            Identities identities,
            Accounts accounts,
            WaysIn ways,
            Letters letters,
            AuditTrail trail) {
        this.identities = identities;
        this.accounts = accounts;
        this.ways = ways;
        this.letters = letters;
        this.trail = trail;
    }

    /**
     * Links an account with what a provider knows its member by; answers whether that is theirs,
     * and not another’s.
     */
    @Transactional
    public boolean link(Actor.Member actor, Claim claim) {
        if (identities.add(actor.id(), claim)) {
            record(actor, "accounts.provider-linked", claim.provider());
        }
        return identities.whose(claim).filter(actor.id()::equals).isPresent();
    }

    /**
     * Ends the link with a provider.
     *
     * @throws WrongStep for the last way in which its member can sign in
     */
    @Transactional
    public void unlink(Actor.Member actor, String provider) {
        accounts.hold(actor.id()); // of two that are removed at once, one stays
        if (!identities.remove(actor.id(), provider)) {
            throw new OutOfSight();
        }
        if (ways.of(actor.id()) == 0) {
            throw new WrongStep("The last way to sign in stays.");
        }
        record(actor, "accounts.provider-unlinked", provider);
    }

    private void record(Actor.Member actor, String action, String provider) {
        letters.write(actor.id(), Letter.Kind.CHANGED);
        trail.record(actor, action, RoleGrants.reference(actor.id()), Map.of("provider", provider));
    }
}
