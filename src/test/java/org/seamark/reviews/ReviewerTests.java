package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seamark.reviews.People.NOW;

import org.junit.jupiter.api.Test;

class ReviewerTests {

    private final Reviewer applied =
            Reviewer.applying(People.reviewer(1), People.profile(false), NOW);

    @Test
    void whetherSomebodyIsOfTheUnitedNationsIsAcceptedWithThem() {
        var accepted = applied.decided(true, People.EDITOR.account(), NOW);
        var described = accepted.described(People.profile(true));

        assertThat(described.profile()).isEqualTo(People.profile(false));
    }

    @Test
    void untilThenTheyMayMendIt() {
        assertThat(applied.described(People.profile(true)).profile().internal()).isTrue();
    }
}
