package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortTests {

    @Test
    void oneThatIsTakenIsRefusedAtItsAddressAlone() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int number = taken.getLocalPort();

            assertThatThrownBy(() -> new Port("127.0.0.1", number).probe())
                    .isInstanceOf(Failed.class)
                    .hasMessageContaining("is taken by another program");
            assertThatCode(() -> new Port("127.0.0.2", number).probe()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Address already in use, is taken by another program",
        "Permission denied, This user may not open port 80",
        "Cannot assign requested address, cannot be opened (Cannot assign requested address)",
        "Adresse déjà utilisée, cannot be opened (Adresse déjà utilisée)"
    })
    void theReasonIsTheOneOfTheSystem(String reason, String said) {
        assertThat(new Port("", 80).refusal(reason)).hasMessageContaining(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "65536", "much", "8o80", "123456"})
    void anotherNumberIsNoPort(String number) {
        assertThat(Port.of("", number)).isEmpty();
    }

    @Test
    void zeroIsAnyThatIsFree() {
        assertThat(Port.of(" ", "0")).hasValue(new Port("", 0));
    }
}
