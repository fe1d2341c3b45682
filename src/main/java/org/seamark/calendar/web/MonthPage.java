package org.seamark.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.calendar.Event;
import org.seamark.calendar.MonthGrid;
import org.seamark.kernel.PartialDate;

/**
 * A month of events, with the months beside it as far as there are events.
 *
 * @param events those of the month, by their first day
 */
public record MonthPage(
        MonthGrid grid,
        List<Event> events,
        LocalDate today,
        @Nullable YearMonth previous,
        @Nullable YearMonth next) {

    public YearMonth month() {
        return grid.month();
    }

    public static PartialDate date(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    public YearMonth thisMonth() {
        return YearMonth.from(today);
    }

    public boolean isThisMonth() {
        return month().equals(thisMonth());
    }
}
