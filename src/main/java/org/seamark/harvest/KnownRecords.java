package org.seamark.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seamark.forms.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of the records of all sources. */
@Repository
class KnownRecords {

    private final JdbcClient database;

    KnownRecords(JdbcClient database) {
        this.database = database;
    }

    Optional<Known> find(UUID source, String identifier) {
        return database.sql(
                        """
                        select * from harvest.record
                        where source = :source and identifier = :identifier
                        """)
                .param("source", source)
                .param("identifier", identifier)
                .query((row, n) -> known(row))
                .optional();
    }

    /** Those that their source has deleted, the latest first. */
    List<Known> deleted(UUID source, int most) {
        return database.sql(
                        """
                        select * from harvest.record where source = :source and deleted is not null
                            and contribution is not null
                        order by deleted desc, identifier limit :most
                        """)
                .param("source", source)
                .param("most", most)
                .query((row, n) -> known(row))
                .list();
    }

    void save(UUID source, Known known) {
        database.sql(
                        """
                        insert into harvest.record (source, identifier, datestamp, content,
                            contribution, same_as, deleted)
                        values (:source, :identifier, :datestamp, :content::jsonb, :contribution,
                            :same, case when :deleted then now() end)
                        on conflict (source, identifier) do update
                        set datestamp = excluded.datestamp, content = excluded.content,
                            contribution = excluded.contribution, same_as = excluded.same_as,
                            deleted = excluded.deleted
                        """)
                .param("source", source)
                .param("identifier", known.identifier())
                .param("datestamp", known.datestamp())
                .param("content", known.content().json())
                .param("contribution", known.contribution(), Types.OTHER)
                .param("same", known.sameAs(), Types.VARCHAR)
                .param("deleted", known.deleted())
                .update();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getString("identifier"),
                row.getString("datestamp"),
                Content.parse(row.getString("content")),
                row.getObject("contribution", UUID.class),
                row.getString("same_as"),
                row.getObject("deleted") != null);
    }
}
