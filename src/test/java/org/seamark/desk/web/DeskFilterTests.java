package org.seamark.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.contributions.Channel;
import org.seamark.contributions.Choice;
import org.seamark.contributions.Place;
import org.seamark.contributions.Stage;
import org.seamark.forms.Kind;

class DeskFilterTests {

    private static final UUID ME = new UUID(1, 2);

    @Test
    void whatMeansNothingNarrowsNothing() {
        var filter =
                DeskFilter.of(
                        Map.of("kind", "x", "stage", "draft", "assigned", "'", "objective", "99"));

        assertThat(filter.isEmpty()).isTrue();
        assertThat(filter.choice(ME)).isEqualTo(Choice.ALL);
    }

    @Test
    void oneSeesWhatOneHasTakenUpAndWhatNobodyHas() {
        assertThat(DeskFilter.of(Map.of("assigned", "me")).choice(ME).assigned()).isEqualTo(ME);
        assertThat(DeskFilter.of(Map.of("assigned", "nobody")).choice(ME).assigned())
                .isEqualTo(Choice.NOBODY);
    }

    @Test
    void aRepositoryIsPartOfWhatWasHarvested() {
        var filter = DeskFilter.of(Map.of("from", "harvested:Archive: a & b"));

        assertThat(filter.choice(ME).channel()).isEqualTo(Channel.HARVESTED);
        assertThat(filter.choice(ME).repository()).isEqualTo("Archive: a & b");
        assertThat(filter.query()).isEqualTo("from=harvested%3AArchive%3A%20a%20%26%20b");
        assertThat(DeskFilter.of(Map.of("from", "elsewhere:x")).isEmpty()).isTrue();
        assertThat(DeskFilter.of(Map.of("from", "entered")).choice(ME).repository()).isNull();
    }

    @Test
    void theNextPageIsNarrowedLikeThisOne() {
        var filter = DeskFilter.of(Map.of("kind", "practice", "stage", "submitted"));
        var place = new Place(Instant.parse("2026-03-01T09:00:00.123456Z"), ME);

        assertThat(filter.choice(ME)).isEqualTo(new Choice(Kind.PRACTICE, Stage.SUBMITTED, null));
        assertThat(filter.after(place))
                .startsWith("kind=practice&stage=submitted&after=2026-03-01T09%3A00%3A00.123456Z_");
        assertThat(Place.parse(place.toString())).contains(place);
        assertThat(Place.parse("2026-99-01T09:00:00Z_" + ME)).isEmpty();
        assertThat(Place.parse("x")).isEmpty();
    }
}
