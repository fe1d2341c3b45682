package org.seamark.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTests {

    @Test
    void addressesOfVersion6AreOneNetworkWhereTheirFirstHalfIs() {
        assertThat(Network.of("2001:db8::1"))
                .isEqualTo(Network.of("2001:db8:0:0:ffff::7"))
                .isNotEqualTo(Network.of("2001:db8:0:1::1"));
    }

    @Test
    void everyAddressOfVersion4IsItsOwnHoweverItIsWritten() {
        assertThat(Network.of("192.0.2.1"))
                .isEqualTo(Network.of("::ffff:192.0.2.1"))
                .isNotEqualTo(Network.of("192.0.2.2"));
    }

    @Test
    void whatIsNoAddressStandsForItself() {
        assertThat(Network.of("unknown")).isEqualTo("unknown");
        assertThat(Network.of("")).isEmpty();
    }
}
