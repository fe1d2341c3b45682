package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The index holds what the table holds, whatever happens to the process or to the index. */
class CrashTests {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void theIndexIsLevelAfterEveryKillAndAfterItIsDeleted() throws Exception {
        killWhenPublished(60);
        killWhenPublished(17);
        assertThat(check()).startsWith("level at ").isNotEqualTo("level at 0");

        killWhenPublished(31);
        delete(data.resolve("index"));
        assertThat(check()).startsWith("level at ");
    }

    /** A kill -9 of the process in the middle of its work. */
    private void killWhenPublished(int rounds) throws Exception {
        var process = start("publish");
        try (var lines = lines(process)) {
            for (var line = lines.readLine(); ; line = lines.readLine()) {
                assertThat(line).as("the process ended by itself").isNotNull();
                if (line.equals("published " + rounds)) {
                    break;
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private String check() throws Exception {
        var process = start("check");
        try (var lines = lines(process)) {
            var answer = lines.lines().filter(l -> l.matches("(level|table) .*")).findFirst();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return answer.orElse("no answer");
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(String task) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        PublishingProcess.class.getName(),
                        data.toString(),
                        task)
                .redirectError(data.resolveSibling(data.getFileName() + ".log").toFile())
                .start();
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
