package org.seamark.harvest.oai;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What a repository says of itself.
 *
 * @param byDay whether it selects by days alone, and not by seconds
 */
public record Identity(String name, boolean byDay) {

    /** A moment as this repository understands it. */
    public String from(Instant moment) {
        return byDay
                ? LocalDate.ofInstant(moment, ZoneOffset.UTC).toString()
                : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
