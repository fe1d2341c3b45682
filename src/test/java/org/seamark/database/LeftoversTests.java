package org.seamark.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTests {

    private static final List<String> HALF_DONE =
            List.of(
                    "postgres/unpacking-123/bin/postgres",
                    "postgres/unfinished-123/PG_VERSION",
                    "postgres/new-123.tmp",
                    "index-unreadable-123/segments_1",
                    "index-unreadable-124/segments_1");

    private static final List<String> WHOLE =
            List.of(
                    "postgres/data/PG_VERSION",
                    "postgres/pgsql-1/bin/postgres",
                    "postgres/password",
                    "index/segments_1",
                    "index-unreadable-125/segments_1",
                    "files/unpacking-1");

    @TempDir Path root;

    @Test
    void whoClaimsAFolderRemovesWhatWasLeftHalfDone() throws IOException {
        make(HALF_DONE);
        make(WHOLE);

        DataFolder.claim(root).close();

        assertThat(HALF_DONE).noneMatch(this::exists);
        assertThat(root.resolve("index-unreadable-123")).doesNotExist();
        assertThat(WHOLE).allMatch(this::exists);
    }

    @Test
    void aGuestRemovesNothing() throws IOException {
        try (var claimant = DataFolder.claim(root)) {
            make(HALF_DONE);

            DataFolder.open(claimant.root()).close();

            assertThat(HALF_DONE).allMatch(this::exists);
        }
    }

    private boolean exists(String file) {
        return Files.exists(root.resolve(file));
    }

    private void make(List<String> files) throws IOException {
        for (var file : files) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "");
        }
    }
}
