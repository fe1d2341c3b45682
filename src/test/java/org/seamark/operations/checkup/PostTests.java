package org.seamark.operations.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostTests {

    @Test
    void aServerThatAnswersIsWell() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var finding = look("smtp://hub:secret@127.0.0.1:" + server.getLocalPort());

            assertThat(finding.state()).isEqualTo(Finding.State.OK);
            assertThat(finding.words()).isEqualTo("127.0.0.1:%d answers", server.getLocalPort());
        }
    }

    @Test
    void oneThatDoesNotIsNamedWithoutItsPassword() throws IOException {
        int port;
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }

        var finding = look("smtp://hub:secret@127.0.0.1:" + port);

        assertThat(finding.state()).isEqualTo(Finding.State.WARNING);
        assertThat(finding.words())
                .startsWith("127.0.0.1:%d does not answer".formatted(port))
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example.org", "smtp://hub:secr%t@mail.example.org"})
    void whatIsNoAddressIsAProblem(String server) {
        var finding = look(server);

        assertThat(finding.state()).isEqualTo(Finding.State.PROBLEM);
        assertThat(finding.words()).startsWith("SEAMARK_SMTP_URL").doesNotContain("secr");
    }

    private static Finding look(String server) {
        return new Post(server, false).look();
    }
}
