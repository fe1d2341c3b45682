package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShowingPaceTests {

    private long now = 1_000;
    private final ShowingPace pace = new ShowingPace(() -> now);

    private void pass(Duration time) {
        now += time.toNanos();
    }

    @Test
    void whatIsTakenFirstIsShownAtOnce() {
        assertThat(pace.allows(false)).isTrue();
    }

    @Test
    void aShowingIsFollowedByARestOfEightTimesItsLength() {
        pace.during(() -> pass(Duration.ofMillis(50)));

        assertThat(pace.allows(false)).isFalse();
        assertThat(pace.rest()).isEqualTo(Duration.ofMillis(400));

        pass(Duration.ofMillis(399));
        assertThat(pace.allows(false)).isFalse();

        pass(Duration.ofMillis(1));
        assertThat(pace.allows(false)).isTrue();
        assertThat(pace.rest()).isZero();
    }

    @Test
    void anIndexThatIsBehindShowsEveryTenSeconds() {
        assertThat(pace.allows(true)).isFalse();

        pass(Duration.ofSeconds(10));

        assertThat(pace.allows(true)).isTrue();
    }
}
