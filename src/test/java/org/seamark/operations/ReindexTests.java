package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReindexTests {

    @Test
    void anIndexThatStandsStillIsNotWaitedFor() {
        assertThatThrownBy(() -> Reindex.await(() -> 7, 10, Duration.ZERO))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("stands still at change 7 of 10");
    }

    @Test
    void anIndexThatMovesIsWaitedFor() throws InterruptedException {
        Reindex.await(new AtomicLong()::incrementAndGet, 3, Duration.ZERO);
    }
}
