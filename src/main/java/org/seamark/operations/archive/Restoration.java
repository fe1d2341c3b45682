package org.seamark.operations.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.seamark.catalogue.Catalogue;
import org.seamark.database.Database;
import org.seamark.database.Migrations;
import org.seamark.files.ContentStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Brings what an archive holds into an empty database and an empty folder. */
public final class Restoration {

    private final Archive archive;
    private final Database database;
    private final Optional<ContentStore> bucket;
    private final Work work;

    /**
     * @param bucket where files are to be kept, if not in the folder
     */
    public Restoration(
            Archive archive, Database database, Optional<ContentStore> bucket, Work work) {
        this.archive = archive;
        this.database = database;
        this.bucket = bucket;
        this.work = work;
    }

    /** Whether the database holds nothing yet. */
    public boolean findsNothing() {
        return JdbcClient.create(database.source())
                .sql(
                        """
                        select not exists (
                            select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where c.relkind in ('r', 'p') and n.nspname <> 'information_schema'
                                and n.nspname not like 'pg\\_%')
                        """)
                .query(Boolean.class)
                .single();
    }

    /**
     * The tables as they were in the version that made the archive, then all rows in one
     * transaction; a start of this version brings the tables on from there. The catalogue gets a
     * new identity, because an index of the old one may hold what came after the backup.
     */
    public void loadDatabase() throws IOException, SQLException {
        new Migrations(database.source()).bringTo(archive.manifest().migrations());
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            load(connection);
            connection.commit();
        }
    }

    private void load(Connection connection) throws IOException, SQLException {
        var manifest = archive.manifest();
        work.begins("Rows", manifest.rows());
        var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        client.sql(
                        "truncate "
                                + manifest.tables().stream()
                                        .map(Manifest.Table::name)
                                        .collect(Collectors.joining(", ")))
                .update();
        triggers(client, "disable");
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : manifest.tables()) {
            try (var rows = archive.open(table.entry())) {
                long loaded = copies.copyIn("copy " + table.sql() + " from stdin", rows);
                if (loaded != table.rows()) {
                    throw new ArchiveRefused(
                            "%s has %d rows and not %d."
                                    .formatted(table.name(), loaded, table.rows()));
                }
                work.done(loaded);
            }
        }
        triggers(client, "enable");
        for (var sequence : manifest.sequences()) {
            client.sql("select setval(:name::regclass, :value)")
                    .param("name", sequence.name())
                    .param("value", sequence.value())
                    .query(Long.class)
                    .single();
        }
        Catalogue.branchOff(client);
    }

    /** They judge steps that people take one after another; what was stored has been judged. */
    private void triggers(JdbcClient client, String state) {
        for (var table : archive.manifest().tables()) {
            client.sql("alter table %s %s trigger user".formatted(table.name(), state)).update();
        }
    }

    /** Takes back what {@link #loadDatabase} made in a database that held nothing. */
    public void undo() {
        var client = JdbcClient.create(database.source());
        client.sql("drop table if exists public.migrated").update();
        archive.manifest()
                .modules()
                .forEach(module ->
                        client.sql("drop schema if exists \"" + module + "\" cascade").update());
    }

    public void writeFiles(Path folder) throws IOException {
        work.begins("Files", archive.manifest().files().size());
        for (var file : archive.manifest().files()) {
            var target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            try (var in = archive.open(file.entry())) {
                Files.copy(in, target);
            }
            if (file.path().startsWith("keys/")) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
            }
            var content = file.content();
            if (bucket.isPresent() && content.isPresent()) {
                bucket.get().keep(content.get(), target);
            }
            work.done(1);
        }
    }
}
