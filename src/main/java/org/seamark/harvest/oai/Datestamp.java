package org.seamark.harvest.oai;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** The date of a change as the protocol writes it: a day, or a moment in UTC. */
final class Datestamp {

    private Datestamp() {}

    static boolean isRight(String text) {
        try {
            return text.length() == "2026-11-23".length()
                    ? LocalDate.parse(text).getYear() > 0
                    : Instant.parse(text).isAfter(Instant.MIN);
        } catch (DateTimeException wrong) {
            return false;
        }
    }
}
