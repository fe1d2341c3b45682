package org.seamark.operations.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

class IndexHealthTests {

    @Test
    void aNodeWhoseIndexHasBeenLevelIsReady() {
        assertThat(new IndexHealth(() -> true).health().getStatus()).isEqualTo(Status.UP);
        assertThat(new IndexHealth(() -> false).health().getStatus())
                .isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void whereNobodyKnowsItIsNotReadyAndSaysSo() {
        var health =
                new IndexHealth(() -> {
                    throw new DataAccessResourceFailureException("no answer");
                });

        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }
}
