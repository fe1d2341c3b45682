package org.seamark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.YearRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seamark.kernel.Language;

class MonthGridTests {

    private static final YearMonth SEPTEMBER = YearMonth.of(2017, 9);

    @ParameterizedTest
    @CsvSource({"AR, السبت", "ZH, 星期一", "EN, Monday", "FR, lundi", "RU, понедельник", "ES, lunes"})
    void weeksBeginWhenTheyBeginForReadersOfTheLanguage(Language language, String weekday) {
        var grid = MonthGrid.of(SEPTEMBER, language, List.of());

        assertThat(grid.weekdays().getFirst().name()).isEqualTo(weekday);
    }

    @Test
    void anEventStandsOnEachOfItsDays() {
        var event = Meetings.event(Meetings.on("Talk", "2017-09-29", "2017-10-02", null, null));

        var grid = MonthGrid.of(SEPTEMBER, Language.EN, List.of(event));

        assertThat(
                        grid.weeks().stream()
                                .flatMap(List::stream)
                                .filter(day -> !day.events().isEmpty())
                                .map(MonthGrid.Day::date))
                .containsExactly(LocalDate.of(2017, 9, 29), LocalDate.of(2017, 9, 30));
    }

    @Property(tries = 300)
    void everyDayOfTheMonthStandsOnceUnderItsWeekday(
            @ForAll @YearRange(min = 1990, max = 2060) YearMonth month, @ForAll Language language) {
        var grid = MonthGrid.of(month, language, List.of());

        assertThat(grid.weeks()).allMatch(week -> week.size() == 7);
        assertThat(grid.weeks().stream().flatMap(List::stream).filter(MonthGrid.Day::inMonth))
                .hasSize(month.lengthOfMonth());
        assertThat(grid.weeks()).allMatch(week -> week.stream().anyMatch(MonthGrid.Day::inMonth));
        for (var week : grid.weeks()) {
            assertThat(week.getFirst().date().getDayOfWeek())
                    .isEqualTo(grid.weeks().getFirst().getFirst().date().getDayOfWeek());
        }
    }
}
