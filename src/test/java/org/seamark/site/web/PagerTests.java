package org.seamark.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PagerTests {

    @Test
    void whatIsFarAwayIsLeftOut() {
        assertThat(Pager.shown(20, 9)).containsExactly(1, Pager.GAP, 8, 9, 10, Pager.GAP, 20);
    }

    @Test
    void aGapOfOnePageIsThatPage() {
        assertThat(Pager.shown(7, 4)).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Property
    void theFirstTheLastAndTheCurrentPageAreAlwaysThere(
            @ForAll @IntRange(min = 1, max = 500) int pages,
            @ForAll @IntRange(min = 1, max = 500) int current) {
        Assume.that(current <= pages);
        assertThat(Pager.shown(pages, current))
                .contains(1, current, pages)
                .hasSizeLessThanOrEqualTo(7);
    }
}
