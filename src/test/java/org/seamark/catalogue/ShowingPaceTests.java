package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShowingPaceTests {

    private static final long MANY = 5_000;

    private long now = 1_000;
    private final ShowingPace pace = new ShowingPace(() -> now);

    private void pass(Duration time) {
        now += time.toNanos();
    }

    @Test
    void whatIsTakenFirstIsShownAtOnce() {
        assertThat(pace.allows(false, MANY)).isTrue();
    }

    @Test
    void aShowingIsFollowedByARestOfEightTimesItsLength() {
        pace.during(() -> pass(Duration.ofMillis(50)));

        assertThat(pace.allows(false, MANY)).isFalse();
        assertThat(pace.rest(MANY)).isEqualTo(Duration.ofMillis(400));

        pass(Duration.ofMillis(399));
        assertThat(pace.allows(false, MANY)).isFalse();

        pass(Duration.ofMillis(1));
        assertThat(pace.allows(false, MANY)).isTrue();
        assertThat(pace.rest(MANY)).isZero();
    }

    @Test
    void fewChangesWaitHalfASecondAtMost() {
        pace.during(() -> pass(Duration.ofMillis(300)));

        assertThat(pace.rest(3)).isEqualTo(Duration.ofMillis(500));
        assertThat(pace.allows(false, 3)).isFalse();

        pass(Duration.ofMillis(500));

        assertThat(pace.allows(false, 3)).isTrue();
        assertThat(pace.allows(false, MANY)).isFalse();
    }

    @Test
    void anIndexThatIsBehindShowsEveryTenSeconds() {
        assertThat(pace.allows(true, MANY)).isFalse();

        pass(Duration.ofSeconds(10));

        assertThat(pace.allows(true, MANY)).isTrue();
    }
}
