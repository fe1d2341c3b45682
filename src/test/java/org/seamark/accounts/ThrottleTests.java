package org.seamark.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.database.InstanceKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class ThrottleTests {

    @Autowired JdbcClient database;
    @Autowired InstanceKey key;

    private final String place = UUID.randomUUID().toString();
    private final String name = UUID.randomUUID() + "@example.org";
    private final Turned clock = new Turned();

    /** Stands still until it is turned. */
    private static final class Turned extends Clock {

        private Instant now = Instant.parse("2026-03-01T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private Throttle throttle() {
        return new Throttle(database, key, clock);
    }

    @Test
    void fromOneAddressTenAMinuteAndNotOneMore() {
        for (int i = 0; i < Throttle.A_MINUTE; i++) {
            assertThat(throttle().isTooMany("password", place)).isFalse();
        }

        assertThat(throttle().isTooMany("password", place)).isTrue();
        assertThat(throttle().isTooMany("password", place + "x")).isFalse();
        clock.now = clock.now.plusSeconds(59);
        assertThat(throttle().isTooMany("password", place)).isTrue();
        clock.now = clock.now.plusSeconds(2);
        assertThat(throttle().isTooMany("password", place)).isFalse();
    }

    /** Nor in a minute that begins in the middle of another. */
    @Test
    void inNoMinuteMoreThanTen() {
        assertThat(throttle().isTooMany("password", place)).isFalse();
        clock.now = clock.now.plusSeconds(59);
        for (int i = 1; i < Throttle.A_MINUTE; i++) {
            assertThat(throttle().isTooMany("password", place)).isFalse();
        }

        clock.now = clock.now.plusSeconds(2);
        assertThat(throttle().isTooMany("password", place)).isFalse();
        assertThat(throttle().isTooMany("password", place)).isTrue();
        clock.now = clock.now.plusSeconds(57);
        assertThat(throttle().isTooMany("password", place)).isTrue();
        clock.now = clock.now.plusSeconds(2);
        assertThat(throttle().isTooMany("password", place)).isFalse();
    }

    /** Whatever addresses they come from. */
    @Test
    void onOneAccountTenAMinuteAtMost() {
        var end = clock.now.plus(Duration.ofMinutes(1));
        int tried = 0;
        while (clock.now.isBefore(end)) {
            if (!throttle().mustWait(name)) {
                throttle().failed(name);
                tried++;
            }
            clock.now = clock.now.plusMillis(100);
        }

        assertThat(tried).isLessThanOrEqualTo(Throttle.A_MINUTE);
        assertThat(throttle().mustWait(name)).isTrue();
        assertThat(throttle().mustWait("other" + name)).isFalse();
    }
}
