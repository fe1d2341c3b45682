package org.seamark.files.tus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import me.desair.tus.server.exception.InvalidUploadOffsetException;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.UploadStorageService;
import me.desair.tus.server.upload.concatenation.UploadConcatenationService;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Uploads in the database: any node takes the next piece. Of who sends one, nothing is kept but the
 * account.
 */
public final class SharedUploads implements UploadStorageService {

    private final JdbcClient database;
    private final Pieces pieces;
    private @Nullable UploadIdFactory ids;
    private long largest = Long.MAX_VALUE;
    private @Nullable Long expiration;

    public SharedUploads(JdbcClient database) {
        this.database = database;
        this.pieces = new Pieces(database);
    }

    @Override
    public @Nullable UploadInfo getUploadInfo(String address, @Nullable String owner) {
        var info = getUploadInfo(ids().readUploadId(address));
        return info != null && Objects.equals(info.getOwnerKey(), owner) ? info : null;
    }

    @Override
    public @Nullable UploadInfo getUploadInfo(@Nullable UploadId id) {
        return id == null
                ? null
                : database.sql("select * from files.upload where id = :id")
                        .param("id", key(id))
                        .query((row, n) -> info(id, row))
                        .optional()
                        .orElse(null);
    }

    private UploadInfo info(UploadId id, ResultSet row) throws SQLException {
        var info = new UploadInfo();
        info.setId(id);
        info.setOwnerKey(row.getString("owner"));
        info.setEncodedMetadata(row.getString("metadata"));
        info.setLength(row.getObject("length", Long.class));
        info.setOffset(pieces.end(key(id)));
        var expires = row.getObject("expires", OffsetDateTime.class);
        if (!expires.equals(OffsetDateTime.MAX)) {
            info.updateExpiration(expires.toInstant().toEpochMilli() - System.currentTimeMillis());
        }
        return info;
    }

    /** What has expired goes when another comes. */
    @Override
    public UploadInfo create(UploadInfo info, String owner) {
        database.sql("delete from files.upload where expires < now()").update();
        info.setId(ids().createId());
        info.setOffset(0L);
        info.setOwnerKey(owner);
        database.sql("insert into files.upload (id, owner) values (:id, :owner)")
                .param("id", key(info.getId()))
                .param("owner", owner)
                .update();
        update(info);
        return info;
    }

    @Override
    public void update(UploadInfo info) {
        var expires = info.getExpirationTimestamp();
        database.sql(
                        """
                        update files.upload set metadata = :metadata, length = :length,
                            expires = coalesce(:expires::timestamptz, 'infinity')
                        where id = :id
                        """)
                .param("metadata", info.getEncodedMetadata())
                .param("length", info.getLength())
                .param(
                        "expires",
                        expires == null
                                ? null
                                : Instant.ofEpochMilli(expires).atOffset(ZoneOffset.UTC))
                .param("id", key(info.getId()))
                .update();
    }

    @Override
    public UploadInfo append(UploadInfo info, InputStream content)
            throws IOException, InvalidUploadOffsetException {
        var id = key(info.getId());
        if (info.getOffset() != pieces.end(id)) {
            throw new InvalidUploadOffsetException("other bytes have come meanwhile");
        }
        try {
            var length = info.getLength();
            pieces.append(id, content, length == null ? largest : Math.min(largest, length));
        } catch (DuplicateKeyException another) {
            throw new InvalidUploadOffsetException("another request adds to it");
        } finally {
            info.setOffset(pieces.end(id));
            update(info);
        }
        return info;
    }

    @Override
    public void removeLastNumberOfBytes(UploadInfo info, long bytes) {
        pieces.cut(key(info.getId()), info.getOffset() - bytes);
        info.setOffset(pieces.end(key(info.getId())));
        update(info);
    }

    @Override
    public InputStream getUploadedBytes(String address, @Nullable String owner)
            throws UploadNotFoundException {
        return read(getUploadInfo(address, owner));
    }

    @Override
    public InputStream getUploadedBytes(UploadId id) throws UploadNotFoundException {
        return read(getUploadInfo(id));
    }

    private InputStream read(@Nullable UploadInfo info) throws UploadNotFoundException {
        if (info == null) {
            throw new UploadNotFoundException("no such upload");
        }
        return pieces.read(key(info.getId()));
    }

    @Override
    public void copyUploadTo(UploadInfo info, OutputStream target) throws IOException {
        try (var content = pieces.read(key(info.getId()))) {
            content.transferTo(target);
        }
    }

    @Override
    public void terminateUpload(UploadInfo info) {
        database.sql("delete from files.upload where id = :id")
                .param("id", key(info.getId()))
                .update();
    }

    @Override
    public void cleanupExpiredUploads(UploadLockingService locks) {
        database.sql("delete from files.upload where expires < now()").update();
    }

    private static UUID key(UploadId id) {
        return UUID.fromString(id.toString());
    }

    private UploadIdFactory ids() {
        return Objects.requireNonNull(ids);
    }

    @Override
    public void setIdFactory(UploadIdFactory factory) {
        ids = factory;
    }

    @Override
    public String getUploadUri() {
        return ids().getUploadUri();
    }

    @Override
    public void setMaxUploadSize(@Nullable Long most) {
        largest = most == null || most <= 0 ? Long.MAX_VALUE : most;
    }

    @Override
    public long getMaxUploadSize() {
        return largest;
    }

    @Override
    public @Nullable Long getUploadExpirationPeriod() {
        return expiration;
    }

    @Override
    public void setUploadExpirationPeriod(@Nullable Long millis) {
        expiration = millis;
    }

    /** That extension of the protocol is not offered. */
    @Override
    public void setUploadConcatenationService(UploadConcatenationService none) {}

    @Override
    public @Nullable UploadConcatenationService getUploadConcatenationService() {
        return null;
    }
}
