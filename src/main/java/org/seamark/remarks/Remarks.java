package org.seamark.remarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.remarks.Remark.Closing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored remarks. */
@Repository
class Remarks {

    private final JdbcClient database;

    Remarks(JdbcClient database) {
        this.database = database;
    }

    void add(Remark anew) {
        database.sql(
                        """
                        insert into remarks.remark
                            (id, kind, record, code, language, body, contact, account, made)
                        values (:id, :kind, :record, :code, :language, :body, :contact, :account, :made)
                        """)
                .param("id", anew.id())
                .param("kind", anew.kind().code())
                .param("record", anew.record().toString())
                .param("code", anew.code())
                .param("language", anew.language().code())
                .param("body", anew.text())
                .param("contact", anew.contact(), java.sql.Types.VARCHAR)
                .param("account", anew.account())
                .param("made", anew.made().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Stores how it was closed; answers false where somebody else was quicker. */
    boolean close(Remark closed, Closing closing) {
        return database.sql(
                                """
                                update remarks.remark
                                set closed = ?, closed_by = ?, outcome = ?, answer = ?, contact = null
                                where id = ? and closed is null
                                """)
                        .params(
                                closing.at().atOffset(ZoneOffset.UTC),
                                closing.by(),
                                closing.outcome().code(),
                                closing.answer(),
                                closed.id())
                        .update()
                == 1;
    }

    Optional<Remark> find(UUID id) {
        return database.sql("select * from remarks.remark where id = :id")
                .param("id", id)
                .query((row, n) -> remark(row))
                .optional();
    }

    /** The open ones, the oldest first, after one of them. */
    List<Remark> open(@Nullable UUID after, int most) {
        return database.sql(
                        """
                        select * from remarks.remark
                        where closed is null and id > :after order by id limit :most
                        """)
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("most", most)
                .query((row, n) -> remark(row))
                .list();
    }

    /** The closed ones, the last closed first. */
    List<Remark> closed(int most, int before) {
        return database.sql(
                        """
                        select * from remarks.remark
                        where closed is not null order by closed desc, id
                        limit :most offset :before
                        """)
                .param("most", most)
                .param("before", before)
                .query((row, n) -> remark(row))
                .list();
    }

    long countClosed() {
        return database.sql("select count(*) from remarks.remark where closed is not null")
                .query(Long.class)
                .single();
    }

    /** How many of a record are open. */
    int openOf(Reference record) {
        return database.sql(
                        """
                        select count(*) from remarks.remark
                        where record = :record and closed is null
                        """)
                .param("record", record.toString())
                .query(Integer.class)
                .single();
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                row.getObject("id", UUID.class),
                RemarkKind.require(row.getString("kind")),
                Reference.parse(row.getString("record")),
                row.getString("code"),
                Language.require(row.getString("language")),
                row.getString("body"),
                row.getString("contact"),
                row.getObject("account", UUID.class),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                closing(row));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        var closed = row.getObject("closed", OffsetDateTime.class);
        return closed == null
                ? null
                : new Closing(
                        row.getObject("closed_by", UUID.class),
                        RemarkOutcome.require(row.getString("outcome")),
                        row.getString("answer"),
                        closed.toInstant());
    }
}
