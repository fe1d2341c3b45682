package org.seamark.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A calendar date known to the year, the month or the day; month and day are 0 where unknown. ISO
 * 8601 in text: {@code 2018}, {@code 2018-06}, {@code 2018-06-13}.
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** How long each form is. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int LAST_YEAR = 9999;

    public PartialDate {
        if (month == 0 && day != 0) {
            throw new DateTimeException("a day without its month");
        }
        LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    @JsonCreator
    public static PartialDate parse(String text) {
        var form = text.strip();
        if (form.length() != YEAR && form.length() != MONTH && form.length() != DAY) {
            throw new DateTimeException("not a date: " + text);
        }
        return new PartialDate(
                number(form, 0, YEAR), part(form, YEAR, MONTH), part(form, MONTH, DAY));
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** What stands behind a hyphen, or 0 where the form ends before. */
    private static int part(String form, int hyphen, int end) {
        if (form.length() <= hyphen) {
            return 0;
        }
        if (form.charAt(hyphen) != '-') {
            throw new DateTimeException("not a date: " + form);
        }
        return number(form, hyphen + 1, end);
    }

    private static int number(String form, int from, int end) {
        int number = 0;
        for (int i = from; i < end; i++) {
            char digit = form.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new DateTimeException("not a date: " + form);
            }
            number = 10 * number + digit - '0';
        }
        return number;
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
        if (year < 0 || year > LAST_YEAR) {
            return start().toString();
        }
        var form = new char[month == 0 ? YEAR : day == 0 ? MONTH : DAY];
        write(year, form, 0, YEAR);
        if (month != 0) {
            form[YEAR] = '-';
            write(month, form, YEAR + 1, MONTH);
        }
        if (day != 0) {
            form[MONTH] = '-';
            write(day, form, MONTH + 1, DAY);
        }
        return new String(form);
    }

    private static void write(int number, char[] form, int from, int end) {
        int rest = number;
        for (int i = end - 1; i >= from; i--) {
            form[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
