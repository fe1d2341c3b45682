package org.seamark.harvest.oai;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a server asks to be asked again: in so many seconds, or at a time (RFC 9110 §10.2.3). */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    static Optional<Duration> read(String header, Instant now) {
        var said = header.strip();
        if (SECONDS.matcher(said).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(said)));
        }
        try {
            var at = ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO);
        } catch (DateTimeParseException unclear) {
            return Optional.empty();
        }
    }
}
