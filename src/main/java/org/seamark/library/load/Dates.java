package org.seamark.library.load;

import java.time.DateTimeException;
import java.time.chrono.IsoEra;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seamark.kernel.PartialDate;

/** Reads dates in the forms that a mapping names; ISO 8601 always. */
record Dates(List<DateTimeFormatter> forms) {

    static final Dates ISO = new Dates(List.of());

    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;

    /**
     * Makes a form of its pattern, which takes no day that there is not.
     *
     * @throws IllegalArgumentException where a pattern is not one of DateTimeFormatter
     */
    static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, IsoEra.CE.getValue())
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    Optional<PartialDate> read(String text) {
        for (var form : forms) {
            var read = read(form, text);
            if (read.isPresent()) {
                return read;
            }
        }
        try {
            var withTime = WITH_TIME.matcher(text);
            return Optional.of(
                    sane(PartialDate.parse(withTime.matches() ? withTime.group(1) : text)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> read(DateTimeFormatter form, String text) {
        try {
            return Optional.of(sane(partial(form.parse(text))));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private static PartialDate partial(TemporalAccessor read) {
        return new PartialDate(
                read.get(ChronoField.YEAR),
                known(read, ChronoField.MONTH_OF_YEAR),
                known(read, ChronoField.DAY_OF_MONTH));
    }

    private static int known(TemporalAccessor read, ChronoField field) {
        return read.isSupported(field) ? read.get(field) : 0;
    }

    private static PartialDate sane(PartialDate date) {
        if (date.year() < FIRST_YEAR || date.year() > LAST_YEAR) {
            throw new DateTimeException("no date of a publication: " + date);
        }
        return date;
    }
}
