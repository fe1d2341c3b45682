package org.seamark.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of stored files, each with those of its content. */
@Component
class StoredFiles {

    private static final String KNOWN =
            """
            select s.id, s.sha256, s.name, s.owner, s.stored, c.bytes, c.type, c.state,
                c.reason, c.scan, c.pages, c.title, c.language, c.created, c.modified,
                c.thumbnail
            from files.stored s join files.content c on c.sha256 = s.sha256
            """;

    private final JdbcClient database;

    StoredFiles(JdbcClient database) {
        this.database = database;
    }

    /** Repeated, it changes nothing; a content that is there is locked against its removal. */
    @Transactional
    public void add(
            UUID id,
            ContentHash hash,
            long bytes,
            FileType type,
            FileName name,
            @Nullable UUID owner,
            Instant now) {
        database.sql(
                        """
                        insert into files.content (sha256, bytes, type, arrived)
                        values (:sha256, :bytes, :type, :now)
                        on conflict (sha256) do update set arrived = files.content.arrived
                        """)
                .param("sha256", hash.hex())
                .param("bytes", bytes)
                .param("type", type.mediaType())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql(
                        """
                        insert into files.stored (id, sha256, name, owner, stored)
                        values (:id, :sha256, :name, :owner, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("sha256", hash.hex())
                .param("name", name.text())
                .param("owner", owner, java.sql.Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<StoredFile> find(UUID id) {
        return database.sql(KNOWN + "where s.id = :id")
                .param("id", id)
                .query((row, n) -> storedFile(row))
                .optional();
    }

    /** What an account brought, in that order. */
    List<StoredFile> of(UUID owner) {
        return database.sql(KNOWN + "where s.owner = :owner order by s.id")
                .param("owner", owner)
                .query((row, n) -> storedFile(row))
                .list();
    }

    Optional<String> text(UUID id) {
        return database.sql(
                        """
                        select c.text
                        from files.stored s join files.content c on c.sha256 = s.sha256
                        where s.id = :id and c.state = 'examined' and c.text is not null
                        """)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The content goes with the last that brought it; its row is locked against who brings it. */
    @Transactional
    public void remove(UUID id) {
        var content =
                database.sql(
                                """
                                select sha256 from files.content
                                where sha256 = (select sha256 from files.stored where id = :id)
                                for update
                                """)
                        .param("id", id)
                        .query(String.class)
                        .optional();
        database.sql("delete from files.stored where id = :id").param("id", id).update();
        database.sql(
                        """
                        delete from files.content c
                        where c.sha256 = :sha256 and not exists (
                            select from files.stored s where s.sha256 = c.sha256)
                        """)
                .param("sha256", content.orElse(""))
                .update();
    }

    private static StoredFile storedFile(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        var thumbnail = row.getString("thumbnail");
        return new StoredFile(
                row.getObject("id", UUID.class),
                new ContentHash(row.getString("sha256")),
                new FileName(row.getString("name")),
                row.getObject("owner", UUID.class),
                row.getObject("stored", OffsetDateTime.class).toInstant(),
                row.getLong("bytes"),
                FileType.of(row.getString("type")).orElseThrow(),
                State.require(row.getString("state")),
                reason == null ? null : Refusal.require(reason),
                Scan.require(row.getString("scan")),
                new StoredFile.Facts(
                        row.getObject("pages", Integer.class),
                        row.getString("title"),
                        row.getString("language"),
                        instant(row, "created"),
                        instant(row, "modified")),
                thumbnail == null ? null : new ContentHash(thumbnail));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
