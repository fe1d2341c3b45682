package org.seamark.calendar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.seamark.kernel.Language;

/**
 * A month as whole weeks, which begin on the day that they begin on for readers of the language
 * (CLDR).
 */
public record MonthGrid(YearMonth month, List<Weekday> weekdays, List<List<Day>> weeks) {

    private static final int WEEK = 7;

    /** A column: the name of its day, in full and short. */
    public record Weekday(String name, String shortName) {}

    /** A day with what takes place on it; those before and after the month stay empty. */
    public record Day(LocalDate date, boolean inMonth, List<Event> events) {}

    public static MonthGrid of(YearMonth month, Language language, List<Event> events) {
        var firstWeekday = firstWeekday(language);
        int before = Math.floorMod(month.atDay(1).getDayOfWeek().compareTo(firstWeekday), WEEK);
        var start = month.atDay(1).minusDays(before);
        int weeks = Math.ceilDiv(before + month.lengthOfMonth(), WEEK);
        return new MonthGrid(
                month,
                weekdays(language, firstWeekday),
                IntStream.range(0, weeks)
                        .mapToObj(week -> week(start.plusWeeks(week), month, events))
                        .toList());
    }

    private static List<Day> week(LocalDate start, YearMonth month, List<Event> events) {
        return Stream.iterate(start, date -> date.plusDays(1))
                .limit(WEEK)
                .map(date -> {
                    boolean inMonth = YearMonth.from(date).equals(month);
                    return new Day(
                            date,
                            inMonth,
                            inMonth
                                    ? events.stream().filter(event -> event.isOn(date)).toList()
                                    : List.of());
                })
                .toList();
    }

    private static DayOfWeek firstWeekday(Language language) {
        var calendar = new GregorianCalendar(ULocale.forLocale(language.locale()));
        return DayOfWeek.SUNDAY.plus(calendar.getFirstDayOfWeek() - 1L); // ICU's 1 is Sunday
    }

    private static List<Weekday> weekdays(Language language, DayOfWeek first) {
        var symbols = new DateFormatSymbols(ULocale.forLocale(language.locale()));
        var names = symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        var shortNames =
                symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
        return IntStream.range(0, WEEK)
                .map(column -> first.plus(column).getValue() % WEEK + 1)
                .mapToObj(day -> new Weekday(names[day], shortNames[day]))
                .toList();
    }
}
