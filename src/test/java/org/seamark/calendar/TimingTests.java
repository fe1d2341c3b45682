package org.seamark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimingTests {

    @Test
    void nothingKnownHasNoDays() {
        var timing = Timing.of(null, null, null);

        assertThat(timing).isEqualTo(Timing.UNKNOWN);
        assertThat(timing.firstDay()).isEmpty();
        assertThat(timing.lastDay()).isEmpty();
    }

    @Test
    void aDateAloneIsOneDay() {
        var timing = Timing.of("2017-09-04", null, null);

        assertThat(timing.firstDay()).contains(LocalDate.of(2017, 9, 4));
        assertThat(timing.lastDay()).contains(LocalDate.of(2017, 9, 4));
    }

    @Test
    void datesReachFromTheFirstToTheLast() {
        var timing = Timing.of("2022-05-17", "2022-05-20", "America/New_York");

        assertThat(timing).isInstanceOf(Timing.Days.class);
        assertThat(timing.lastDay()).contains(LocalDate.of(2022, 5, 20));
    }

    @Test
    void hoursBelongToTheDayThatItIsWhereTheyPass() {
        var timing = Timing.of("2023-06-22T23:00", "2023-06-23T01:00", "America/New_York");

        assertThat(timing.firstDay()).contains(LocalDate.of(2023, 6, 22));
        assertThat(timing.lastDay()).contains(LocalDate.of(2023, 6, 23));
    }

    @Test
    void anEndThatIsTheStartIsNoEnd() {
        assertThat(Timing.of("2023-06-22T15:00", "2023-06-22T15:00", "Europe/Zurich"))
                .isEqualTo(Timing.of("2023-06-22T15:00", null, "Europe/Zurich"));
    }

    @Test
    void anHourNeedsItsZone() {
        assertThatThrownBy(() -> Timing.of("2023-06-22T15:00", null, null))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("time zone");
    }

    @Test
    void anEndNeedsItsStart() {
        assertThatThrownBy(() -> Timing.of(null, "2023-06-22", null))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void nothingEndsBeforeItStarts() {
        assertThatThrownBy(() -> Timing.of("2023-06-22", "2023-06-21", null))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Timing.of("2023-06-22T15:00", "2023-06-22T14:00", "Europe/Zurich"))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void startAndEndAreOfOneKind() {
        assertThatThrownBy(() -> Timing.of("2023-06-22", "2023-06-22T14:00", "Europe/Zurich"))
                .isInstanceOf(DateTimeException.class);
    }
}
