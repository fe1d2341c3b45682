package org.seamark.harvest.oai;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The date of a change as the protocol writes it: a day, or a moment in UTC. */
public final class Datestamp {

    private static final int DAY = "2026-11-23".length();
    private static final DateTimeFormatter ANY =
            DateTimeFormatter.ISO_DATE_TIME.withZone(ZoneOffset.UTC);

    private Datestamp() {}

    static boolean isRight(String text) {
        try {
            return text.length() == DAY
                    ? LocalDate.parse(text).getYear() > 0
                    : Instant.parse(text).isAfter(Instant.MIN);
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    /** What is meant, also where it is written with an offset, with fractions, or with no zone. */
    public static Optional<Instant> read(String text) {
        var said = text.strip();
        try {
            return Optional.of(
                    said.length() == DAY
                            ? LocalDate.parse(said).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : ANY.parse(said.replace(' ', 'T'), Instant::from));
        } catch (DateTimeException strange) {
            return Optional.empty();
        }
    }
}
