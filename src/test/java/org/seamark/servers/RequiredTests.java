package org.seamark.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequiredTests {

    @Test
    void aTestIsLeftOutOnlyWhereWhatItNeedsIsNotRequired() {
        assertThat(Required.unlessLeftOut("haproxy", false, "")).isFalse();
        assertThat(Required.unlessLeftOut("haproxy", false, "chromium clamd")).isFalse();
        assertThat(Required.unlessLeftOut("haproxy", true, "chromium haproxy")).isTrue();
        assertThatThrownBy(() -> Required.unlessLeftOut("haproxy", false, "chromium haproxy"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no haproxy");
    }
}
