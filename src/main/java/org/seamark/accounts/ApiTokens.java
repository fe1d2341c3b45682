package org.seamark.accounts;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where members make secrets for their programs; each is shown once and stored as its hash. */
@Component
public class ApiTokens {

    /** In days. */
    public static final int LONGEST = 365;

    private static final String PREFIX = "smk_";
    private static final int SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Clock clock;

    ApiTokens(JdbcClient database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** Makes one; answers the secret, which cannot be had again. */
    @Transactional
    public String make(Actor.Member actor, String name, Set<Scope> scopes, int days) {
        if (scopes.isEmpty() || days < 1 || days > LONGEST) {
            throw new WrongStep("A token has a scope and ends within a year.");
        }
        var random = new byte[SECRET];
        RANDOM.nextBytes(random);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var now = clock.instant();
        var id = Identifiers.next();
        database.sql(
                        """
                        insert into accounts.api_token (id, account, name, scopes, hash, created, expires)
                        values (:id, :account, :name, :scopes, :hash, :now, :expires)
                        """)
                .param("id", id)
                .param("account", actor.id())
                .param("name", name.strip())
                .param("scopes", scopes.stream().map(Scope::code).toArray(String[]::new))
                .param("hash", Hashes.sha256(secret))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .update();
        trail.record(actor, "accounts.token-made", RoleGrants.reference(id), Map.of("days", days));
        return secret;
    }

    /** Those of somebody that can still be used. */
    public List<ApiToken> of(UUID account) {
        return database.sql(
                        """
                        select * from accounts.api_token
                        where account = :account and revoked is null and expires > :now order by created
                        """)
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> token(row))
                .list();
    }

    /** Ends one of somebody's own; of others there is none. */
    @Transactional
    public void revoke(Actor.Member actor, UUID id) {
        int ended =
                database.sql(
                                """
                                update accounts.api_token set revoked = :now
                                where id = :id and account = :account and revoked is null
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("account", actor.id())
                        .update();
        if (ended == 0) {
            throw new org.seamark.kernel.OutOfSight();
        }
        trail.record(actor, "accounts.token-revoked", RoleGrants.reference(id), Map.of());
    }

    /** The one of a secret, as long as it can be used; notes at most once a minute that it was. */
    public Optional<ApiToken> find(String secret) {
        var now = clock.instant();
        var token =
                database.sql(
                                """
                                select * from accounts.api_token
                                where hash = :hash and revoked is null and expires > :now
                                """)
                        .param("hash", Hashes.sha256(secret))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query((row, n) -> token(row))
                        .optional();
        token.filter(found -> isStale(found.used(), now))
                .ifPresent(found ->
                        database.sql("update accounts.api_token set used = :now where id = :id")
                                .param("now", now.atOffset(ZoneOffset.UTC))
                                .param("id", found.id())
                                .update());
        return token;
    }

    private static boolean isStale(@Nullable Instant used, Instant now) {
        return used == null || used.plus(Duration.ofMinutes(1)).isBefore(now);
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        var scopes = (String[]) Objects.requireNonNull(row.getArray("scopes")).getArray();
        var used = row.getObject("used", OffsetDateTime.class);
        return new ApiToken(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("account", UUID.class)),
                Objects.requireNonNull(row.getString("name")),
                Arrays.stream(scopes).flatMap(code -> Scope.of(code).stream()).toList(),
                instant(row, "created"),
                instant(row, "expires"),
                used == null ? null : used.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }
}
