package org.seamark.operations.archive;

import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.seamark.database.DataFolder;
import org.seamark.database.Migrations;
import org.seamark.files.ContentStore;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all tables, from one snapshot, and after them the files, keys and vocabulary of the
 * folder: a file is there before the row that names it, so that none which the snapshot names is
 * missed.
 */
public final class Backup {

    private final Connection connection;
    private final DataFolder folder;
    private final Optional<ContentStore> bucket;
    private final Work work;

    /**
     * @param bucket where files are kept that are not in the folder
     */
    public Backup(
            Connection connection, DataFolder folder, Optional<ContentStore> bucket, Work work) {
        this.connection = connection;
        this.folder = folder;
        this.bucket = bucket;
        this.work = work;
    }

    /** Writes the archive, all or nothing. */
    public Manifest write(Path target, String version) throws IOException, SQLException {
        var partial = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(partial);
        Files.createFile(
                partial,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Manifest manifest;
            try (var archive =
                    new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(partial)))) {
                archive.setComment(Seal.BLANK);
                manifest = write(archive, version);
            }
            Seal.put(partial);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private Manifest write(ZipOutputStream archive, String version)
            throws IOException, SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        var source = new SingleConnectionDataSource(connection, true);
        var migrations = new Migrations(source).applied();
        if (migrations.isEmpty()) {
            throw new ArchiveRefused("There is nothing to back up: no Seamark has run here yet.");
        }
        var tables = new Tables(JdbcClient.create(source), Manifest.modules(migrations));
        var made = Instant.now();
        var written = tables(archive, tables);
        var manifest =
                new Manifest(
                        Manifest.FORMAT,
                        version,
                        made,
                        migrations,
                        written,
                        tables.sequences(),
                        files(archive));
        archive.putNextEntry(new ZipEntry(Manifest.ENTRY));
        archive.write(
                JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(manifest)
                        .getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
        connection.rollback();
        return manifest;
    }

    private List<Manifest.Table> tables(ZipOutputStream archive, Tables tables)
            throws IOException, SQLException {
        var columns = tables.columns();
        work.begins("Rows", columns.keySet().stream().mapToLong(tables::rows).sum());
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        var written = new ArrayList<Manifest.Table>();
        for (var table : columns.entrySet()) {
            var blank = new Manifest.Table(table.getKey(), table.getValue(), 0, "");
            archive.putNextEntry(new ZipEntry(blank.entry()));
            var digest = new Digest();
            copies.copyOut(
                    "copy " + blank.sql() + " to stdout",
                    digest.into(new Unclosed(archive), work::done));
            archive.closeEntry();
            written.add(
                    new Manifest.Table(
                            blank.name(), blank.columns(), digest.lines(), digest.hex()));
        }
        return written;
    }

    private List<Manifest.StoredFile> files(ZipOutputStream archive) throws IOException {
        var parts = new TreeMap<String, InputStreamSource>();
        for (var path : inFolder()) {
            var name = folder.root().relativize(path).toString().replace('\\', '/');
            parts.put(name, () -> Files.newInputStream(path));
        }
        if (bucket.isPresent()) {
            for (var hash : bucket.get().keptBefore(Instant.MAX)) {
                parts.put(Manifest.StoredFile.path(hash), bucket.get().content(hash));
            }
        }
        work.begins("Files", parts.size());
        var written = new ArrayList<Manifest.StoredFile>();
        for (var part : parts.entrySet()) {
            try (var in = part.getValue().getInputStream()) {
                archive.putNextEntry(new ZipEntry("folder/" + part.getKey()));
                var digest = new Digest().transfer(in, archive, lines -> {});
                archive.closeEntry();
                written.add(new Manifest.StoredFile(part.getKey(), digest.bytes(), digest.hex()));
            } catch (NoSuchFileException | FileNotFoundException deletedMeanwhile) {
                // as if the backup had been made a moment later
            }
            work.done(1);
        }
        return written;
    }

    private List<Path> inFolder() throws IOException {
        var paths = new ArrayList<Path>();
        for (var part : List.of(folder.files(), folder.keys(), folder.vocabulary())) {
            if (Files.isDirectory(part)) {
                try (var found = Files.walk(part)) {
                    found.filter(Files::isRegularFile)
                            .filter(path -> !path.startsWith(folder.incoming()))
                            .forEach(paths::add);
                }
            }
        }
        return paths;
    }

    /** COPY closes the stream that it writes to; the archive goes on. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream archive) {
            super(archive);
        }

        @Override
        public void write(byte[] piece, int from, int length) throws IOException {
            out.write(piece, from, length);
        }

        @Override
        public void close() {
            // the archive is closed when it is whole
        }
    }
}
