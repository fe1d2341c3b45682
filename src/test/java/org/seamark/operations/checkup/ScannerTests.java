package org.seamark.operations.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTests {

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static Finding look(String clamd) {
        return new Scanner(clamd, Duration.ofMillis(500)).look();
    }

    private static Finding answering(String answer) throws Exception {
        try (var server = server()) {
            var served =
                    Thread.ofVirtual()
                            .start(() -> {
                                try (var line = server.accept()) {
                                    line.getInputStream().readNBytes("zPING\0".length());
                                    line.getOutputStream()
                                            .write(answer.getBytes(StandardCharsets.US_ASCII));
                                } catch (IOException gone) {
                                    throw new java.io.UncheckedIOException(gone);
                                }
                            });
            var finding =
                    new Scanner("tcp://127.0.0.1:" + server.getLocalPort(), Duration.ofSeconds(20))
                            .look();
            served.join();
            return finding;
        }
    }

    @Test
    void aScannerThatAnswersIsWell() throws Exception {
        var finding = answering("PONG\0");

        assertThat(finding.state()).isEqualTo(Finding.State.OK);
        assertThat(finding.words()).startsWith("tcp://127.0.0.1:").endsWith(" answers");
    }

    @Test
    void whoAnswersSomethingElseIsNone() throws Exception {
        var finding = answering("220 mail.example.org\0");

        assertThat(finding.state()).isEqualTo(Finding.State.PROBLEM);
        assertThat(finding.words()).contains("220 mail.example.org");
    }

    @Test
    void oneThatIsSilentIsAProblem() throws IOException {
        try (var silent = server()) {
            var finding = look("tcp://127.0.0.1:" + silent.getLocalPort());

            assertThat(finding.state()).isEqualTo(Finding.State.PROBLEM);
            assertThat(finding.words()).contains("does not answer;", "SEAMARK_CLAMAV");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unix:/nowhere/clamd.ctl", "tcp://127.0.0.1:1", "tcp://clamd.invalid:3310"})
    void oneThatIsNotThereIsAProblem(String clamd) {
        var finding = look(clamd);

        assertThat(finding.state()).isEqualTo(Finding.State.PROBLEM);
        assertThat(finding.words()).startsWith(clamd + " does not answer");
    }

    @Test
    void whatIsNoAddressIsAProblem() {
        assertThat(look("clamd.example"))
                .isEqualTo(
                        Finding.problem(
                                "Malware",
                                "SEAMARK_CLAMAV is tcp://host:port or unix:/path, and not clamd.example"));
    }

    @Test
    void withoutOneItIsSaidThatNothingIsScanned() {
        var finding = look("");

        assertThat(finding.state()).isEqualTo(Finding.State.WARNING);
        assertThat(finding.words()).contains("not looked at for malware", "SEAMARK_CLAMAV");
    }
}
