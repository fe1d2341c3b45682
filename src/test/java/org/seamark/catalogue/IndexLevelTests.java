package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IndexLevelTests {

    @Test
    void anIndexThatStandsStillIsNotWaitedFor() throws InterruptedException {
        assertThat(IndexLevel.await(() -> 7, () -> 7, 10, Duration.ZERO, steps -> {})).isFalse();
    }

    @Test
    void whatIsTakenAndNotFoundIsWaitedFor() throws InterruptedException {
        assertThat(IndexLevel.await(() -> 10, () -> 7, 10, Duration.ZERO, steps -> {})).isFalse();
    }

    @Test
    void anIndexThatMovesIsWaitedForAndItsStepsAreTold() throws InterruptedException {
        var number = new AtomicLong();
        var told = new AtomicLong();

        assertThat(
                        IndexLevel.await(
                                number::incrementAndGet,
                                number::get,
                                3,
                                Duration.ofMinutes(1),
                                told::addAndGet))
                .isTrue();
        assertThat(told).hasValueGreaterThan(0);
    }
}
