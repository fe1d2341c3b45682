package org.seamark.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that members were told. */
@Repository
class Notices {

    private final JdbcClient database;
    private final Clock clock;

    Notices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds one; nothing where it was told before. */
    Optional<UUID> add(UUID account, News news, boolean digest) {
        var about = news.about();
        return database.sql(
                        """
                        insert into notifications.notice
                            (id, account, source, kind, about, detail, address, told, digest)
                        values (:id, :account, :source, :kind, :about, :detail, :address, :now,
                            :digest)
                        on conflict (account, source) do nothing returning id
                        """)
                .param("id", Identifiers.next())
                .param("account", account)
                .param("source", news.source())
                .param("kind", news.topic().code())
                .param("about", about == null ? null : about.toString(), java.sql.Types.VARCHAR)
                .param("detail", news.detail())
                .param("address", news.address())
                .param("now", now())
                .param("digest", digest)
                .query(UUID.class)
                .optional();
    }

    Optional<Notice> find(UUID id) {
        return database.sql("select * from notifications.notice where id = ?")
                .param(id)
                .query((row, n) -> notice(row))
                .optional();
    }

    /** Those that a letter brings, the first first. */
    List<Notice> in(UUID letter) {
        return database.sql("select * from notifications.notice where letter = ? order by told, id")
                .param(letter)
                .query((row, n) -> notice(row))
                .list();
    }

    List<Notice> of(UUID account, int most, long from) {
        return database.sql(
                        """
                        select * from notifications.notice where account = :account
                        order by told desc, id desc limit :most offset :from
                        """)
                .param("account", account)
                .param("most", most)
                .param("from", from)
                .query((row, n) -> notice(row))
                .list();
    }

    long count(UUID account) {
        return database.sql("select count(*) from notifications.notice where account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    /** At most so many. */
    int unread(UUID account, int most) {
        return database.sql(
                        """
                        select count(*) from (select 1 from notifications.notice
                            where account = :account and read is null limit :most) counted
                        """)
                .param("account", account)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    void read(UUID account, UUID id) {
        database.sql(
                        """
                        update notifications.notice set read = :now
                        where account = :account and id = :id and read is null
                        """)
                .param("now", now())
                .param("account", account)
                .param("id", id)
                .update();
    }

    void readAll(UUID account, OffsetDateTime until) {
        database.sql(
                        """
                        update notifications.notice set read = :now
                        where account = :account and read is null and told <= :until
                        """)
                .param("now", now())
                .param("account", account)
                .param("until", until)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var about = row.getString("about");
        var read = row.getObject("read", OffsetDateTime.class);
        return new Notice(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("account", UUID.class)),
                Topic.require(Objects.requireNonNull(row.getString("kind"))),
                about == null ? null : Reference.parse(about),
                Objects.requireNonNull(row.getString("detail")),
                Objects.requireNonNull(row.getString("address")),
                Objects.requireNonNull(row.getObject("told", OffsetDateTime.class)).toInstant(),
                read == null ? null : read.toInstant());
    }
}
