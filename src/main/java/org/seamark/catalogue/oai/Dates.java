package org.seamark.catalogue.oai;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.oai.OaiError.Code;

/**
 * The time that a harvester asks for, in days or in seconds.
 *
 * @param until what it does not include any more
 */
record Dates(@Nullable Instant from, @Nullable Instant until) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

    static Dates of(Asked asked) {
        var from = asked.argument("from");
        var until = asked.argument("until");
        if (from.isPresent() && until.isPresent() && from.get().length() != until.get().length()) {
            throw new OaiError(Code.BAD_ARGUMENT, "from and until are of different granularity");
        }
        var dates =
                new Dates(from.map(Dates::time).orElse(null), until.map(Dates::end).orElse(null));
        if (dates.from != null && dates.until != null && !dates.from.isBefore(dates.until)) {
            throw new OaiError(Code.BAD_ARGUMENT, "from is after until");
        }
        return dates;
    }

    static String text(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Instant time(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (SECOND.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new OaiError(Code.BAD_ARGUMENT, "there is no such date: " + text);
        }
        throw new OaiError(Code.BAD_ARGUMENT, "not YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ: " + text);
    }

    private static Instant end(String text) {
        var day = DAY.matcher(text).matches();
        return time(text).plus(1, day ? ChronoUnit.DAYS : ChronoUnit.SECONDS);
    }
}
