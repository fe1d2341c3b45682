package org.seamark.accounts;

import java.util.Map;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where members add passkeys and remove their own. */
@Component
public class PasskeyChanges {

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final WaysIn ways;
    private final Letters letters;
    private final AuditTrail trail;

    PasskeyChanges(
            Passkeys passkeys, Accounts accounts, WaysIn ways, Letters letters, AuditTrail trail) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.ways = ways;
        this.letters = letters;
        this.trail = trail;
    }

    /** Adds one by a registration that checks what the device has signed. */
    @Transactional
    public void add(Actor.Member actor, Runnable registration) {
        registration.run();
        record(actor, "accounts.passkey-added");
    }

    /**
     * Removes one.
     *
     * @throws WrongStep for the last way in which its member can sign in
     */
    @Transactional
    public void remove(Actor.Member actor, String credential) {
        var id = identifier(credential);
        var key = passkeys.findByCredentialId(id);
        if (key == null || !Passkeys.account(key.getUserEntityUserId()).equals(actor.id())) {
            throw new OutOfSight();
        }
        accounts.hold(actor.id()); // of two that are removed at once, one stays
        passkeys.delete(id);
        if (ways.of(actor.id()) == 0) {
            throw new WrongStep("The last way to sign in stays.");
        }
        record(actor, "accounts.passkey-removed");
    }

    private static Bytes identifier(String credential) {
        try {
            return Bytes.fromBase64(credential);
        } catch (IllegalArgumentException notOne) {
            throw new OutOfSight();
        }
    }

    private void record(Actor.Member actor, String action) {
        letters.write(actor.id(), Letter.Kind.CHANGED);
        trail.record(actor, action, RoleGrants.reference(actor.id()), Map.of());
    }
}
