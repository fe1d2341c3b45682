package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LullTests {

    private long now = -5;
    private final Lull lull = new Lull(() -> now);

    private void pass(Duration time) {
        now += time.toNanos();
    }

    @Test
    void aLullIsOverOnceWhenNothingCameForItsLength() {
        pass(Lull.LENGTH.minusNanos(1));
        assertThat(lull.isOver()).isFalse();

        pass(Duration.ofNanos(1));
        assertThat(lull.isOver()).isTrue();
        assertThat(lull.isOver()).isFalse();

        pass(Lull.LENGTH);
        assertThat(lull.isOver()).isTrue();
    }

    @Test
    void whatComesEndsIt() {
        pass(Lull.LENGTH.minusSeconds(1));
        lull.end();
        pass(Duration.ofSeconds(1));

        assertThat(lull.isOver()).isFalse();
    }
}
