package org.seamark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAheadTests {

    @TempDir Path root;

    @Test
    void whatWasBegunIsTaken() {
        try (var folder = DataFolder.open(root)) {
            var database = Database.external(folder, "jdbc:postgresql://nowhere/x", "u", "p");
            try (var ahead = new DatabaseAhead(() -> database)) {
                assertThat(ahead.take()).isSameAs(database);
            }
        }
    }

    @Test
    void whatKeepsItFromStartingIsThrownWhereItIsTaken() {
        var cause = new DatabaseUnavailable("no room", new IllegalStateException());
        try (var ahead =
                new DatabaseAhead(() -> {
                    throw cause;
                })) {
            assertThatThrownBy(ahead::take).isSameAs(cause);
        }
    }

    @Test
    void whatNobodyTakesIsEnded() {
        var ended = new java.util.concurrent.atomic.AtomicBoolean();
        new DatabaseAhead(
                        () -> {
                            ended.set(true);
                            throw new DatabaseUnavailable("ended", new IllegalStateException());
                        })
                .close();
        assertThat(ended).isTrue();
    }
}
