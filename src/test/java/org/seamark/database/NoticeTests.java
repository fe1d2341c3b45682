package org.seamark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.kernel.Progress;

class NoticeTests {

    @TempDir Path folder;

    @Test
    void aGuestWaitsUntilTheDatabaseIsReady() {
        var notice = Notice.in(folder);

        int port = notice.port(Duration.ofMinutes(1), waiting -> ready(notice));

        assertThat(port).isEqualTo(4711);
    }

    @Test
    void aGuestIsToldThatTheDatabaseStops() throws IOException {
        var notice = Notice.in(folder);
        notice.ready(4711);
        notice.stopping();

        assertThatThrownBy(() -> notice.port(Progress.SILENT))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("is stopping");
    }

    @Test
    void aGuestDoesNotWaitForEver() {
        assertThatThrownBy(() -> Notice.in(folder).port(Duration.ZERO, Progress.SILENT))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("may still be starting");
    }

    @Test
    void whatAClaimantBeforeHasSaidCountsNoMore() throws IOException {
        var notice = Notice.in(Files.createDirectories(folder.resolve("postgres")));
        notice.ready(4711);

        DataFolder.claim(folder).close();

        assertThat(notice.file()).doesNotExist();
    }

    private static void ready(Notice notice) {
        try {
            notice.ready(4711);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
