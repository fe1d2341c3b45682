package org.seamark.operations.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.operations.checkup.Finding.State;

class PresenceTests {

    @ParameterizedTest
    @CsvSource({
        "https://hub.example.org, OK, https://hub.example.org",
        "http://localhost:8080/, OK, http://localhost:8080/",
        "'', WARNING, is not set",
        "hub.example.org, PROBLEM, is hub.example.org",
        "https://hub.example.org/seamark, PROBLEM, such as https://hub.example.org:",
        "https://my_hub.example.org, PROBLEM, is https://my_hub.example.org",
        "https://хаб.рф, PROBLEM, such as https://xn--80ac2d.xn--p1ai:"
    })
    void anAddressIsAnOrigin(String address, State state, String words) {
        assertThat(new Presence(address, "").look().getFirst())
                .matches(finding -> finding.state() == state)
                .extracting(Finding::words)
                .asString()
                .contains(words);
    }
}
