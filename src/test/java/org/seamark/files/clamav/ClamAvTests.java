package org.seamark.files.clamav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a scanner is asked, and what is made of strange answers. */
class ClamAvTests {

    @TempDir Path folder;

    @Test
    void theContentIsSentInPiecesAndTheVerdictUnderstood() throws Exception {
        var content = Files.write(folder.resolve("content"), new byte[200_000]);

        assertThat(asking("stream: OK\0", content, 200_000)).isFalse();
        assertThat(asking("stream: Eicar-Test-Signature FOUND\0", content, 200_000)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: x ERROR\0",
                "HTTP/1.1 200"
            })
    void whatIsNoVerdictIsNone(String answer) throws Exception {
        var content = Files.write(folder.resolve("content"), new byte[10]);

        assertThatThrownBy(() -> asking(answer, content, 10)).isInstanceOf(IOException.class);
    }

    @Test
    void aScannerThatIsDownOrSilentGivesNoVerdict() throws Exception {
        var content = Files.write(folder.resolve("content"), new byte[10]);
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var scanner =
                    new ClamAv("tcp://127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(200));
            assertThatThrownBy(() -> scanner.findsMalware(content)).isInstanceOf(IOException.class);
        }
        var gone = new ClamAv("unix:" + folder.resolve("none"), Duration.ofSeconds(5));
        assertThatThrownBy(() -> gone.findsMalware(content)).isInstanceOf(IOException.class);
        var nowhere = new ClamAv("tcp://clamd.invalid:3310", Duration.ofSeconds(20));
        assertThatThrownBy(() -> nowhere.findsMalware(content)).isInstanceOf(IOException.class);
    }

    @Test
    void anAddressThatCannotBeIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new ClamAv("clamd.example", Duration.ofSeconds(1)))
                .hasMessageContaining("SEAMARK_CLAMAV");
    }

    private static boolean asking(String answer, Path content, int bytes) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var served = Thread.ofVirtual().start(() -> serve(server, answer, bytes));
            try {
                return new ClamAv(
                                "tcp://127.0.0.1:" + server.getLocalPort(), Duration.ofSeconds(20))
                        .findsMalware(content);
            } finally {
                served.join();
            }
        }
    }

    private static void serve(ServerSocket server, String answer, int bytes) {
        try (var socket = server.accept()) {
            var in = new java.io.DataInputStream(socket.getInputStream());
            var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            int read = 0;
            for (int n = in.readInt(); n > 0; n = in.readInt()) {
                InputStream piece = in;
                read += piece.readNBytes(n).length;
            }
            if (command.equals("zINSTREAM\0") && read == bytes) {
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
