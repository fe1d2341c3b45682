package org.seamark.operations.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.SeamarkTest;
import org.seamark.database.DataFolder;
import org.seamark.database.Database;
import org.seamark.files.ContentHash;
import org.seamark.files.ContentStore;
import org.seamark.files.Incoming;
import org.seamark.files.s3.BucketStore;
import org.seamark.files.s3.S3Server;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are kept in a bucket. */
@SeamarkTest
class BucketBackupTests {

    @TempDir Path folder;
    @Autowired Database database;
    @Autowired DataFolder data;

    @Test
    void theyComeAlongAndAreRestoredIntoAnother() throws Exception {
        var bytes = "stored in a bucket".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var hash = ContentHash.of(bytes);
        try (var server = S3Server.in(folder)) {
            var from = store(server, "here/", data);
            from.keep(hash, Files.write(folder.resolve("written"), bytes));
            var file = folder.resolve("archive.zip");
            try (var connection = database.connect()) {
                new Backup(connection, data, Optional.of(from), BackupTests.QUIET)
                        .write(file, "test");
            }
            from.remove(hash);

            try (var empty = TestGround.in(folder.resolve("restored"));
                    var archive = Archive.open(file, BackupTests.QUIET)) {
                var to = store(server, "there/", empty.folder());
                var restoration =
                        new Restoration(
                                archive, empty.database(), Optional.of(to), BackupTests.QUIET);
                restoration.loadDatabase();
                restoration.writeFiles(empty.folder().root());

                assertThat(to.keptBefore(Instant.MAX)).contains(hash);
                assertThat(to.content(hash).getContentAsByteArray()).isEqualTo(bytes);
                assertThat(from.keptBefore(Instant.MAX)).isEmpty();
                assertThat(empty.folder().root().resolve(Manifest.StoredFile.path(hash)))
                        .doesNotExist();
            }
        }
    }

    private static ContentStore store(S3Server server, String prefix, DataFolder folder) {
        var settings = server.environment();
        settings.setProperty("seamark.files.s3.prefix", prefix);
        return BucketStore.set(settings, new Incoming(folder)).orElseThrow();
    }
}
