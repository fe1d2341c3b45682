package org.seamark.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTests {

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-11-22T05:59:59Z, 2026-11-22T06:00:00Z",
        "DAILY, 2026-11-22T06:00:00Z, 2026-11-23T06:00:00Z",
        "DAILY, 2026-12-31T23:00:00Z, 2027-01-01T06:00:00Z",
        "WEEKLY, 2026-11-22T05:00:00Z, 2026-11-23T06:00:00Z",
        "WEEKLY, 2026-11-23T05:00:00Z, 2026-11-23T06:00:00Z",
        "WEEKLY, 2026-11-23T06:00:00Z, 2026-11-30T06:00:00Z",
        "MONTHLY, 2026-11-22T05:00:00Z, 2026-12-01T06:00:00Z",
        "MONTHLY, 2026-12-01T05:59:59Z, 2026-12-01T06:00:00Z",
        "MONTHLY, 2026-12-01T06:00:00Z, 2027-01-01T06:00:00Z",
        "MONTHLY, 2028-01-31T07:00:00Z, 2028-02-01T06:00:00Z"
    })
    void theNextTimeIsAMorningOfItsKind(Rhythm rhythm, Instant now, Instant next) {
        assertThat(rhythm.after(now)).isEqualTo(next);
    }
}
