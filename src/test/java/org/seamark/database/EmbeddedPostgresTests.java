package org.seamark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.kernel.Progress;

class EmbeddedPostgresTests {

    @TempDir Path folder;

    @Test
    void aPortThatAnotherProgramTakesIsLeftToIt() throws IOException {
        try (var taken = listen()) {
            int free = EmbeddedPostgres.freePort();
            var ports = new ArrayDeque<>(List.of(taken.getLocalPort(), free));

            try (var server =
                    EmbeddedPostgres.start(folder, "test", Progress.SILENT, ports::removeFirst)) {
                assertThat(server).isNotNull();
                assertThat(server.url()).contains(":" + free + "/");
            }
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "data", "password", "pgsql-test", "port", "postgres.log");
        }
    }

    @Test
    void whoIsInterruptedWhileItStartsLeavesNoServerBehind() throws Exception {
        EmbeddedPostgres.start(folder, "test", Progress.SILENT).close();
        var lock = folder.resolve("data/postmaster.pid");
        var thrown = new AtomicReference<Throwable>();
        var starting =
                Thread.ofPlatform()
                        .uncaughtExceptionHandler((thread, problem) -> thrown.set(problem))
                        .start(() -> EmbeddedPostgres.start(folder, "test", Progress.SILENT));
        while (starting.isAlive() && !Files.exists(lock)) {
            Thread.onSpinWait();
        }

        starting.interrupt();
        starting.join();

        assertThat(thrown.get()).isInstanceOf(DatabaseUnavailable.class);
        var ours = folder.toRealPath();
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(child -> child.info().command().orElse("").startsWith(ours + "/"));
    }

    @Test
    void aDatabaseThatIsDamagedIsNotMadeAnew() throws IOException {
        var remains = Files.createDirectories(folder.resolve("data")).resolve("base");
        Files.writeString(remains, "remains");

        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, "test", Progress.SILENT))
                .isInstanceOf(DatabaseUnavailable.class);
        assertThat(remains).exists();
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
