package org.seamark.accounts;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys of members; who they belong to is known to a device by the account’s identifier. */
@Component
public class Passkeys implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final JdbcClient database;
    private final Accounts accounts;

    Passkeys(JdbcClient database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    public static Bytes bytes(UUID account) {
        return new Bytes(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(account.getMostSignificantBits())
                        .putLong(account.getLeastSignificantBits())
                        .array());
    }

    /** Whose it is. */
    public static UUID account(Bytes id) {
        var buffer = ByteBuffer.wrap(id.getBytes());
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.getBytes().length == 2 * Long.BYTES ? entity(account(id)).orElse(null) : null;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return entity(UUID.fromString(account)).orElse(null);
    }

    private Optional<PublicKeyCredentialUserEntity> entity(UUID id) {
        return accounts.findById(id)
                .filter(Account::isActive)
                .map(account ->
                        ImmutablePublicKeyCredentialUserEntity.builder()
                                .id(bytes(id))
                                .name(Objects.requireNonNull(account.email()))
                                .displayName(Objects.requireNonNull(account.name()))
                                .build());
    }

    /** Asked for only where there is no such account, or not any more: nobody has passkeys then. */
    @Override
    public void save(PublicKeyCredentialUserEntity unknown) {
        throw new AccessDeniedException("accounts are made by registration");
    }

    @Override
    public void delete(Bytes credential) {
        database.sql("delete from accounts.passkey where credential = :id")
                .param("id", credential.getBytes())
                .update();
    }

    @Override
    public void save(CredentialRecord key) {
        database.sql(
                        """
                        insert into accounts.passkey values (:id, :account, :label, :key, :signatures, :verified,
                            :transports, :allowed, :backed, :created, :used, :attestation)
                        on conflict (credential) do update set signatures = :signatures,
                            verified = :verified, backed_up = :backed, used = :used
                        """)
                .param("id", key.getCredentialId().getBytes())
                .param("attestation", Objects.requireNonNull(key.getAttestationObject()).getBytes())
                .param("account", account(key.getUserEntityUserId()))
                .param("label", key.getLabel())
                .param("key", key.getPublicKey().getBytes())
                .param("signatures", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("allowed", key.isBackupEligible())
                .param("backed", key.isBackupState())
                .param("created", key.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", key.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return database.sql("select * from accounts.passkey where credential = :id")
                .param("id", credential.getBytes())
                .query((row, n) -> key(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes id) {
        return database.sql(
                        "select * from accounts.passkey where account = :account order by created")
                .param("account", account(id))
                .query((row, n) -> key(row))
                .list();
    }

    private static CredentialRecord key(ResultSet row) throws SQLException {
        var transports = (String[]) Objects.requireNonNull(row.getArray("transports")).getArray();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(bytes(row, "credential"))
                .userEntityUserId(
                        bytes(Objects.requireNonNull(row.getObject("account", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(bytes(row, "public_key").getBytes()))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("verified"))
                .transports(
                        Arrays.stream(transports)
                                .map(AuthenticatorTransport::valueOf)
                                .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_allowed"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(bytes(row, "attestation"))
                .label(Objects.requireNonNull(row.getString("label")))
                .created(instant(row, "created"))
                .lastUsed(instant(row, "used"))
                .build();
    }

    private static Bytes bytes(ResultSet row, String column) throws SQLException {
        return new Bytes(Objects.requireNonNull(row.getBytes(column)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }
}
