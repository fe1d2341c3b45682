package org.seamark.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place, as precisely as it is known: not at all, on a day or several days, or
 * from an hour in a time zone with or without an end.
 */
public sealed interface Timing {

    Timing UNKNOWN = new Unknown();

    /**
     * What these words of data mean.
     *
     * @param starts ISO 8601, a date or a local time, as {@code ends}
     * @param zone IANA
     */
    static Timing of(@Nullable String starts, @Nullable String ends, @Nullable String zone) {
        if (starts == null) {
            if (ends != null) {
                throw new DateTimeException("an end without a start: " + ends);
            }
            return UNKNOWN;
        }
        if (starts.indexOf('T') < 0) {
            var first = LocalDate.parse(starts);
            return new Days(first, ends == null ? first : LocalDate.parse(ends));
        }
        if (zone == null) {
            throw new DateTimeException("an hour without its time zone: " + starts);
        }
        var where = ZoneId.of(zone);
        return new Hours(
                LocalDateTime.parse(starts).atZone(where),
                ends == null ? null : LocalDateTime.parse(ends).atZone(where));
    }

    /** The day that it begins, where it takes place. */
    Optional<LocalDate> firstDay();

    /** The day that it ends, or begins where no end is known. */
    Optional<LocalDate> lastDay();

    /** Nothing is known, or nothing was decided yet. */
    record Unknown() implements Timing {

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }
    }

    /** Whole days, the last included; one day where both are the same. */
    record Days(LocalDate first, LocalDate last) implements Timing {

        public Days {
            if (last.isBefore(first)) {
                throw new DateTimeException("it ends on " + last + ", before it starts: " + first);
            }
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(first);
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(last);
        }
    }

    /** From an hour to another, in one zone. */
    record Hours(ZonedDateTime from, @Nullable ZonedDateTime to) implements Timing {

        public Hours {
            from = from.truncatedTo(ChronoUnit.MINUTES);
            if (to != null) {
                to = to.withZoneSameInstant(from.getZone()).truncatedTo(ChronoUnit.MINUTES);
                if (to.isBefore(from)) {
                    throw new DateTimeException("it ends at " + to + ", before it starts: " + from);
                }
                // an end that is the start says nothing
                to = to.isEqual(from) ? null : to;
            }
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.of(from.toLocalDate());
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of((to == null ? from : to).toLocalDate());
        }
    }
}
