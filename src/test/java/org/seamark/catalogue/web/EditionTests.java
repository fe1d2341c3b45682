package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;

@SeamarkTest
class EditionTests {

    @Autowired Edition edition;
    @Autowired Clock clock;

    /** After an upgrade it is described by another build. */
    @Test
    void whatChangedLongAgoIsAsItIsSinceTheServerBegan() {
        var later = clock.instant().plus(Duration.ofDays(1));

        assertThat(edition.modified(Instant.EPOCH))
                .isAfter(clock.instant().minus(Duration.ofHours(12)));
        assertThat(edition.modified(later)).isEqualTo(later);
    }
}
