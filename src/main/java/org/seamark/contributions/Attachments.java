package org.seamark.contributions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.seamark.forms.Attachment;
import org.seamark.forms.Content;
import org.seamark.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which contributions name which files, so that it can be said who may read a file. */
@Repository
class Attachments {

    private final JdbcClient database;

    Attachments(JdbcClient database) {
        this.database = database;
    }

    /** A contribution that names a file, and whether everybody reads the file there. */
    record Naming(UUID contribution, boolean published) {}

    List<Naming> naming(UUID file) {
        return database.sql("select * from contributions.attachment where file = :file")
                .param("file", file)
                .query((row, n) ->
                        new Naming(
                                row.getObject("contribution", UUID.class),
                                row.getBoolean("published")))
                .list();
    }

    /** The records of which everybody reads a file. */
    List<Reference> publishedWith(UUID file) {
        return database.sql(
                        """
                        select distinct c.record from contributions.attachment a
                            join contributions.contribution c on c.id = a.contribution
                        where a.file = :file and a.published and c.record is not null
                        """)
                .param("file", file)
                .query((row, n) -> Reference.parse(row.getString(1)))
                .list();
    }

    /** Whether one that is worked on or read names a file, or did not end before a moment. */
    boolean isInUse(UUID file, Instant before) {
        return database.sql(
                        """
                        select exists (select from contributions.attachment a
                            join contributions.contribution c on c.id = a.contribution
                            where a.file = :file and (a.published or c.changed >= :before
                                or c.stage not in ('withdrawn', 'rejected')))
                        """)
                .param("file", file)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Whether any version that was handed in names a file. */
    boolean isHandedIn(UUID contribution, UUID file) {
        return database.sql(
                        """
                        select exists (select from contributions.revision
                            where contribution = :contribution and content -> 'files'
                                @> jsonb_build_array(jsonb_build_object('file', :file::text)))
                        """)
                .param("contribution", contribution)
                .param("file", file.toString())
                .query(Boolean.class)
                .single();
    }

    /** Keeps what a content names now, and what was named when it was handed in. */
    void keep(UUID contribution, Content content) {
        var files = files(content);
        database.sql(
                        """
                        delete from contributions.attachment
                        where contribution = :contribution and not published
                            and file <> all(cast(:files as uuid[]))
                            and exists (
                                select from contributions.contribution
                                where id = :contribution and revision = 0)
                        """)
                .param("contribution", contribution)
                .param("files", files)
                .update();
        add(contribution, files);
    }

    /** From now on everybody reads these, and only these. */
    void publish(UUID contribution, Content content) {
        var files = files(content);
        add(contribution, files);
        database.sql(
                        """
                        update contributions.attachment
                        set published = file = any(cast(:files as uuid[]))
                        where contribution = :contribution
                        """)
                .param("contribution", contribution)
                .param("files", files)
                .update();
    }

    /** Nobody reads those of a record any more, whichever contribution brought them. */
    void unpublish(Reference record) {
        database.sql(
                        """
                        update contributions.attachment set published = false
                        where published and contribution in (
                            select id from contributions.contribution where record = :record)
                        """)
                .param("record", record.toString())
                .update();
    }

    private void add(UUID contribution, String[] files) {
        if (files.length == 0) {
            return;
        }
        database.sql(
                        """
                        insert into contributions.attachment (contribution, file, published)
                        select :contribution, file, false from unnest(cast(:files as uuid[])) as file
                        on conflict do nothing
                        """)
                .param("contribution", contribution)
                .param("files", files)
                .update();
    }

    private static String[] files(Content content) {
        return content.files(Attachment.FIELD).stream()
                .map(attached -> attached.file().toString())
                .distinct()
                .toArray(String[]::new);
    }
}
