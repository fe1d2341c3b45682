package org.seamark.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void whatWasTypedStaysOnOneLine() {
        assertThat(Wording.line("Lamps\r\nBcc: all@example.org\u2028\u0000!"))
                .isEqualTo("Lamps Bcc: all@example.org !");
        assertThat(Wording.line("x".repeat(5_000))).hasSize(201);
    }

    @Test
    void theMorningIsThatOfTheDayOrOfTheDayBefore() {
        assertThat(Digests.morning(OffsetDateTime.parse("2026-03-01T05:59:00Z")))
                .isEqualTo("2026-02-28T06:00:00Z");
        assertThat(Digests.morning(OffsetDateTime.parse("2026-03-01T06:00:00Z")))
                .isEqualTo("2026-03-01T06:00:00Z");
    }
}
