package org.seamark.operations.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.SeamarkTest;
import org.seamark.database.DataFolder;
import org.seamark.database.Database;
import org.seamark.database.InstanceKey;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.library.Description;
import org.seamark.library.Library;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@SeamarkTest
class BackupTests {

    static final Work QUIET =
            new Work() {
                @Override
                public void begins(String task, long pieces) {}

                @Override
                public void done(long pieces) {}
            };

    @TempDir Path folder;
    @Autowired Database database;
    @Autowired DataFolder data;
    @Autowired Library library;
    @Autowired JsonMapper json;
    @Autowired InstanceKey key;

    @Test
    void whatIsBackedUpWhileOthersWriteIsOneMomentAndComesBackRowForRow() throws Exception {
        var file = folder.resolve("archive.zip");
        var written = Files.createDirectories(data.files().resolve("ab")).resolve("stored.txt");
        Files.writeString(written, "stored");
        var mac = key.mac("tests", new byte[1]); // makes the key, where there is none yet
        assertThat(mac).hasSize(32);
        var unfinished = Files.createDirectories(data.incoming()).resolve("unfinished.part");
        Files.writeString(unfinished, "half of it");
        publish();
        var writing = new AtomicBoolean(true);
        var writer = Thread.ofVirtual().start(() -> publish(writing));
        Manifest manifest;
        try {
            manifest = backup(database, data, file);
        } finally {
            writing.set(false);
            writer.join();
        }

        try (var empty = TestGround.in(folder.resolve("restored"))) {
            restore(file, empty.database(), empty.folder());

            assertThat(
                            rowsOf(
                                    backup(
                                            empty.database(),
                                            empty.folder(),
                                            folder.resolve("again.zip"))))
                    .isEqualTo(rowsOf(manifest));
            assertThat(empty.folder().files().resolve("ab/stored.txt")).hasContent("stored");
            var kept = empty.folder().keys().resolve("instance.key");
            assertThat(kept).hasSameTextualContentAs(data.keys().resolve("instance.key"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                    .isEqualTo("rw-------");
            assertThat(empty.folder().incoming()).doesNotExist();
            assertThat(number(empty.database(), "select number from catalogue.clock"))
                    .isEqualTo(
                            number(empty.database(), "select max(number) from catalogue.listing"));
            assertThat(identity(empty.database())).isNotEqualTo(identity(database));
        } finally {
            Files.delete(written);
            Files.delete(unfinished);
        }
    }

    @Test
    void noDamagedArchiveIsOpened() throws Exception {
        var file = folder.resolve("archive.zip");
        backup(database, data, file);
        var whole = Files.readAllBytes(file);
        var damaged = folder.resolve("damaged.zip");
        var random = new Random(25);
        for (int i = 0; i < 60; i++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            refuses(damaged, bytes);
            refuses(damaged, Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
    }

    private static void refuses(Path damaged, byte[] bytes) throws IOException {
        Files.write(
                damaged, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        assertThatThrownBy(() -> Archive.open(damaged, QUIET)).isInstanceOf(ArchiveRefused.class);
    }

    private void publish(AtomicBoolean writing) {
        while (writing.get()) {
            publish();
        }
    }

    private void publish() {
        var title = LocalizedText.of(Language.EN, "Written meanwhile " + UUID.randomUUID());
        var description = json.convertValue(Map.of("title", title.texts()), Description.class);
        library.records().take("backup-tests", Map.of(UUID.randomUUID().toString(), description));
    }

    private static Manifest backup(Database database, DataFolder folder, Path file)
            throws IOException, SQLException {
        try (var connection = database.connect()) {
            return new Backup(connection, folder, Optional.empty(), QUIET).write(file, "test");
        }
    }

    private static void restore(Path file, Database database, DataFolder folder) throws Exception {
        try (var archive = Archive.open(file, QUIET)) {
            var restoration = new Restoration(archive, database, Optional.empty(), QUIET);
            assertThat(restoration.findsNothing()).isTrue();
            restoration.loadDatabase();
            restoration.writeFiles(folder.root());
            assertThat(restoration.findsNothing()).isFalse();
        }
    }

    /** All but the clock, whose identity is new. */
    private static List<Manifest.Table> rowsOf(Manifest manifest) {
        return manifest.tables().stream()
                .filter(table -> !table.name().equals("catalogue.clock"))
                .toList();
    }

    private static long number(Database database, String sql) {
        return JdbcClient.create(database.source()).sql(sql).query(Long.class).single();
    }

    private static UUID identity(Database database) {
        return JdbcClient.create(database.source())
                .sql("select identity from catalogue.clock")
                .query(UUID.class)
                .single();
    }
}
