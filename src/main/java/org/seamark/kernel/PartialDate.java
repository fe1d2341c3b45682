package org.seamark.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A calendar date known to the year, the month or the day; month and day are 0 where unknown. ISO
 * 8601 in text: {@code 2018}, {@code 2018-06}, {@code 2018-06-13}.
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    public PartialDate {
        if (month == 0 && day != 0) {
            throw new DateTimeException("a day without its month");
        }
        LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    @JsonCreator
    public static PartialDate parse(String text) {
        var matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new DateTimeException("not a date: " + text);
        }
        return new PartialDate(
                number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether it is over before the other begins: a year is not before one of its months. */
    public boolean isBefore(PartialDate other) {
        return compareTo(other) < 0 && !other.toString().startsWith(toString());
    }

    /** The first day that it can mean. */
    public LocalDate start() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    @Override
    public int compareTo(PartialDate other) {
        return start().compareTo(other.start());
    }

    @JsonValue
    @Override
    public String toString() {
        return month == 0
                ? "%04d".formatted(year)
                : day == 0
                        ? "%04d-%02d".formatted(year, month)
                        : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
