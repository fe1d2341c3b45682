package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.Seamark;
import org.seamark.harvest.oai.FakeRepository;
import org.seamark.harvest.oai.FakeRepository.Answer;
import org.seamark.harvest.oai.Oai;

/** A harvest is killed in the middle: the next one goes on where it stopped. */
class KilledHarvestTests {

    private static final int PIECES = 6;
    private static final int KILLED_IN = 3;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final CountDownLatch killed = new CountDownLatch(1);

    @Test
    void nothingIsLostNothingIsDoubled() throws Exception {
        try (var repository = new FakeRepository(this::answer)) {
            var data = folder.resolve("data").toString();
            var allowed = "--seamark.harvest.private-hosts=localhost";
            var bare = "--seamark.starter=false";
            var pause = "--seamark.harvest.pause=1ms";
            var added =
                    Spoken.by(
                            "harvest",
                            "add",
                            repository.address().toString(),
                            "--name",
                            "nowhere",
                            "--data",
                            data,
                            allowed,
                            bare);
            assertThat(added.code()).as(added.err()).isZero();

            var process = harvest(data);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> repository.asked().size() > KILLED_IN);
            process.destroyForcibly().waitFor();
            killed.countDown();
            int before = repository.asked().size();

            var report = folder.toString();
            var again =
                    Spoken.by(
                            "harvest",
                            "run",
                            "nowhere",
                            "--report",
                            report,
                            "--data",
                            data,
                            allowed,
                            bare,
                            pause);
            assertThat(again.code()).as(again.err()).isZero();
            assertThat(again.out().lines().toList().getLast())
                    .isEqualTo(
                            "12 records: 11 new, 0 changed, 0 unchanged, 0 deleted, 0 already here, 1 unreadable, 0 held");
            assertThat(repository.asked().get(before))
                    .endsWith("resumptionToken=piece" + KILLED_IN);
            assertThat(Files.readString(folder.resolve("nowhere.problems.csv")))
                    .containsPattern("oai:nowhere:5b,\"?it is not well-formed XML");
        }
    }

    /** The piece in which it is killed is not answered before it is dead. */
    private Answer answer(String asked) {
        if (asked.contains("Identify")) {
            return Answer.of(Oai.identify("YYYY-MM-DD"));
        }
        int piece = asked.contains("piece") ? Integer.parseInt(asked.replaceAll(".*piece", "")) : 0;
        if (piece == KILLED_IN) {
            waitFor(killed);
        }
        var broken = piece == 5 ? "<b>" : "";
        return Answer.of(
                Oai.list(
                        piece + 1 < PIECES ? "piece" + (piece + 1) : "",
                        Oai.record("oai:nowhere:" + piece + "a", "title=Study a of " + piece),
                        Oai.record(
                                "oai:nowhere:" + piece + "b",
                                "title=" + broken + "Study b of " + piece)));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process harvest(String data) throws IOException {
        return new ProcessBuilder(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                Seamark.class.getName(),
                                "harvest",
                                "run",
                                "nowhere",
                                "--data",
                                data,
                                "--seamark.harvest.private-hosts=localhost",
                                "--seamark.harvest.pause=1ms",
                                "--seamark.starter=false"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
