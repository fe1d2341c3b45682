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
    private final Letters letters;
    private final AuditTrail trail;

    PasskeyChanges(Passkeys passkeys, Letters letters, AuditTrail trail) {
        this.passkeys = passkeys;
        this.letters = letters;
        this.trail = trail;
    }

    /** Adds one by a registration that checks what the device has signed. */
    @Transactional
    public void add(Actor.Member actor, Runnable registration) {
        registration.run();
        record(actor, "accounts.passkey-added");
    }

    @Transactional
    public void remove(Actor.Member actor, String credential) {
        var id = identifier(credential);
        var key = passkeys.findByCredentialId(id);
        if (key == null || !Passkeys.account(key.getUserEntityUserId()).equals(actor.id())) {
            throw new OutOfSight();
        }
        passkeys.delete(id);
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
