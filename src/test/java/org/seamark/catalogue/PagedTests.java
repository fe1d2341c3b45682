package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedTests {

    @Test
    void theLastPageAnswersForThoseBeyondIt() {
        var beyond = page(400, 45);

        assertThat(beyond.page()).isEqualTo(3);
        assertThat(beyond.pages()).isEqualTo(3);
        assertThat(beyond.items()).containsExactly(40, 41, 42, 43, 44);
        assertThat(page(2, 45).items()).hasSize(20).startsWith(20);
    }

    @Test
    void anEmptyListHasOnePage() {
        assertThat(page(400, 0)).isEqualTo(new Paged<>(List.of(), 1, 0));
        assertThat(page(-3, 0).page()).isEqualTo(1);
    }

    private static Paged<Integer> page(int asked, int total) {
        return Paged.of(
                asked,
                total,
                (most, before) ->
                        IntStream.range(before, Math.min(total, before + most)).boxed().toList());
    }
}
