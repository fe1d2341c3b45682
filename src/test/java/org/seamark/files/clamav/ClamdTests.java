package org.seamark.files.clamav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.servers.Required;

/** Against a real clamd, which knows one signature: that of the harmless test file of EICAR. */
@EnabledIf(value = "isInstalled", disabledReason = "no clamd: apt-get install clamav-daemon")
class ClamdTests {

    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir static Path folder;
    private static Process clamd;

    static boolean isInstalled() {
        return Required.unlessLeftOut("clamd", Files.isExecutable(Path.of("/usr/sbin/clamd")));
    }

    @BeforeAll
    static void start() throws Exception {
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        var digest = MessageDigest.getInstance("MD5").digest(bytes(EICAR));
        Files.writeString(
                signatures.resolve("test.hdb"),
                HexFormat.of().formatHex(digest) + ":" + EICAR.length() + ":Eicar-Test\n");
        Files.writeString(
                folder.resolve("clamd.conf"),
                """
                Foreground yes
                LocalSocket %s
                DatabaseDirectory %s
                LogFile %s
                User %s
                """
                        .formatted(
                                folder.resolve("socket"),
                                signatures,
                                folder.resolve("log"),
                                System.getProperty("user.name")));
        clamd =
                new ProcessBuilder("/usr/sbin/clamd", "-c", folder.resolve("clamd.conf").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile())
                        .start();
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!Files.exists(folder.resolve("socket"))) {
            assertThat(clamd.isAlive()).as(() -> read(folder.resolve("out"))).isTrue();
            assertThat(System.nanoTime()).as("clamd is ready").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        clamd.destroy();
        clamd.waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    void theTestFileIsFoundAndAnOrdinaryOneIsClean() throws IOException {
        var scanner = new ClamAv("unix:" + folder.resolve("socket"), Duration.ofMinutes(1));

        assertThat(scanner.findsMalware(Files.write(folder.resolve("bad"), bytes(EICAR)))).isTrue();
        assertThat(scanner.findsMalware(Files.writeString(folder.resolve("good"), "ordinary")))
                .isFalse();
    }

    @Test
    void itAnswersTheGreeting() {
        var there = new Clamd("unix:" + folder.resolve("socket"), Duration.ofMinutes(1));

        assertThatCode(there::greet).doesNotThrowAnyException();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
