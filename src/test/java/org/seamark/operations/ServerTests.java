package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.catalogue.lucene.IndexMark;

/** A server as its operator meets it: two starts, with a kill -9 between them. */
class ServerTests {

    private static final String TITLE = "Beacons of the inner passage";

    @TempDir Path folder;

    @Test
    void commandsWorkBesideAServerAndAKilledOneStartsAgain() throws Exception {
        var data = folder.resolve("data");
        try (var server = ServerProcess.on(data)) {
            besideTheServer(server, data);
            var children = server.children();
            server.kill();
            assertThat(children).anyMatch(ProcessHandle::isAlive);
        }
        try (var server = ServerProcess.on(data)) {
            awaitTitle(server);
            var children = server.children();
            assertThat(server.stop(30)).isTrue();
            assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        }
    }

    private void besideTheServer(ServerProcess server, Path data) throws Exception {
        var place = new String[] {"--data", data.toString()};
        var second = Spoken.by("serve", place[0], place[1]);
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err()).contains("is in use by process");

        var resources = folder.resolve("resources.json");
        Files.writeString(resources, "[{\"key\": \"1\", \"title\": {\"en\": \"" + TITLE + "\"}}]");
        var imported = Spoken.by("import", "library", resources.toString(), place[0], place[1]);
        assertThat(imported.code()).as(imported.err()).isZero();
        awaitTitle(server);

        var archive = folder.resolve("archive.zip");
        var backup = Spoken.by("backup", archive.toString(), place[0], place[1]);
        assertThat(backup.code()).as(backup.err()).isZero();
        assertThat(archive).isNotEmptyFile();

        var before = identity(data);
        var reindex = Spoken.by("reindex", place[0], place[1]);
        assertThat(reindex.code()).as(reindex.err()).isZero();
        await("the index is another", () -> !identity(data).equals(before));
        awaitTitle(server);

        var invited =
                Spoken.by(
                        "admin",
                        "invite",
                        "amina@example.org",
                        "--role",
                        "editor",
                        "--language",
                        "fr",
                        place[0],
                        place[1]);
        assertThat(invited.out()).as(invited.err()).contains("/fr/invitation/");
        assertThat(invited.err()).contains("used once, within two weeks");
        assertThat(server.page(invited.out().strip().replaceFirst("^https?://[^/]+", "")))
                .contains("amina@example.org");

        var unread = "--seamark.smtp.url=smtp://hub:secr%t@mail.example.org";
        var refused = Spoken.by("export", "library", "all.csv", unread, place[0], place[1]);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("SEAMARK_SMTP_URL is not").doesNotContain("secr%");
        assertThat(data.resolve("log/seamark.log")).content().doesNotContain("secr%");

        var doctor = Spoken.by("doctor", place[0], place[1]);
        assertThat(doctor.out())
                .contains("Server", "runs", "as this version expects", "ok       Files");
    }

    /** The server’s index follows what others write; a minute is only for what is broken. */
    private static void awaitTitle(ServerProcess server) throws Exception {
        await(
                "the title is found",
                () -> server.page("/en/search?q=beacons").contains("inner passage"));
    }

    /** Of the catalogue that the index follows; the server may be writing it. */
    private static String identity(Path data) throws IOException {
        return IndexMark.of(data.resolve("index")).catalogue();
    }

    private static void await(String what, Callable<Boolean> happened) throws Exception {
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!happened.call()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(100);
        }
    }
}
