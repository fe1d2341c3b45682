package org.seamark.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.seamark.audit.AuditTrail;
import org.seamark.database.InstanceKey;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes that change every half minute (TOTP, RFC 6238), and the recovery codes for who has lost the
 * device that makes them. A code is good once.
 */
@Component
public class SecondFactors {

    private static final String PURPOSE = "accounts.totp";
    private static final int SECRET = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final JdbcClient database;
    private final InstanceKey key;
    private final AuditTrail trail;
    private final Letters letters;
    private final RecoveryCodes recovery;
    private final RoleGrants grants;
    private final Clock clock;

    SecondFactors(
            JdbcClient database,
            InstanceKey key,
            AuditTrail trail,
            Letters letters,
            RecoveryCodes recovery,
            RoleGrants grants,
            Clock clock) {
        this.database = database;
        this.key = key;
        this.trail = trail;
        this.letters = letters;
        this.recovery = recovery;
        this.grants = grants;
        this.clock = clock;
    }

    /** Whether somebody has set it up, and so is asked for it. */
    public boolean isRequiredOf(UUID account) {
        return database.sql(
                        """
                        select exists (select from accounts.second_factor
                            where account = :account and confirmed is not null)
                        """)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** The secret to be shared with a device: the one that waits to be confirmed, or a new one. */
    @Transactional
    public byte[] begin(UUID account) {
        var fresh = new byte[SECRET];
        RANDOM.nextBytes(fresh);
        database.sql(
                        """
                        insert into accounts.second_factor (account, secret, begun)
                        values (:account, :secret, :now) on conflict (account) do nothing
                        """)
                .param("account", account)
                .param("secret", key.seal(PURPOSE, fresh))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return secret(account).orElseThrow();
    }

    private Optional<byte[]> secret(UUID account) {
        return database.sql("select secret from accounts.second_factor where account = :account")
                .param("account", account)
                .query(byte[].class)
                .optional()
                .map(sealed -> key.open(PURPOSE, sealed));
    }

    /** Sets it up with the first code of the device; answers the recovery codes, once. */
    @Transactional
    public Optional<List<String>> confirm(Actor.Member actor, String code) {
        if (isRequiredOf(actor.id()) || !isCodeNow(actor.id(), code)) {
            return Optional.empty();
        }
        database.sql("update accounts.second_factor set confirmed = :now where account = :account")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", actor.id())
                .update();
        record(actor, "accounts.second-factor-set");
        return Optional.of(recovery.renew(actor.id()));
    }

    /** New recovery codes, in place of those before. */
    @Transactional
    public List<String> renewRecoveryCodes(Actor.Member actor) {
        record(actor, "accounts.recovery-codes-renewed");
        return recovery.renew(actor.id());
    }

    /**
     * Takes it away.
     *
     * @throws WrongStep where a role needs it that they were given, be it that it rests
     */
    @Transactional
    public void remove(Actor.Member actor) {
        if (grants.inForce(actor.id()).stream().anyMatch(Role::needsTwoFactors)) {
            throw new WrongStep("These roles need a second factor.");
        }
        forget(actor.id());
        record(actor, "accounts.second-factor-removed");
    }

    void forget(UUID account) {
        recovery.forget(account);
        delete(account);
    }

    private void delete(UUID account) {
        database.sql("delete from accounts.second_factor where account = :account")
                .param("account", account)
                .update();
    }

    /** Whether a code is the one of the moment, or a recovery code; afterwards it is neither. */
    @Transactional
    public boolean accepts(UUID account, String typed) {
        var code = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        return isRequiredOf(account) && (isCodeNow(account, code) || recovery.uses(account, code));
    }

    private boolean isCodeNow(UUID account, String typed) {
        var code = typed.replace(" ", "");
        if (!code.matches("[0-9]{6}")) {
            return false;
        }
        var secret = secret(account);
        for (int drift = -1; secret.isPresent() && drift <= 1; drift++) {
            var at = clock.instant().plus(codes.getTimeStep().multipliedBy(drift));
            if (MessageDigest.isEqual(
                    at(secret.get(), at).getBytes(StandardCharsets.US_ASCII),
                    code.getBytes(StandardCharsets.US_ASCII))) {
                return uses(account, at.getEpochSecond() / codes.getTimeStep().toSeconds());
            }
        }
        return false;
    }

    String at(byte[] secret, java.time.Instant instant) {
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(secret, codes.getAlgorithm()), instant);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean uses(UUID account, long step) {
        return database.sql(
                                """
                                update accounts.second_factor set last_step = :step
                                where account = :account and last_step < :step
                                """)
                        .param("step", step)
                        .param("account", account)
                        .update()
                == 1;
    }

    private void record(Actor.Member actor, String action) {
        letters.write(actor.id(), Letter.Kind.CHANGED);
        trail.record(actor, action, RoleGrants.reference(actor.id()), Map.of());
    }
}
