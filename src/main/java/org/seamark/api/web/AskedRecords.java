package org.seamark.api.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.api.PublicRecords;
import org.seamark.catalogue.Kind;
import org.seamark.kernel.WrongParameter;

/**
 * Which records a program asks for.
 *
 * @param after the number of the change after which the list goes on
 * @param catalogue whose changes these are: the numbers of another mean other changes
 * @param since a day, or a moment in UTC, so that it is written again; and so {@code until}
 */
record AskedRecords(
        long after,
        String catalogue,
        @Nullable Kind kind,
        @Nullable String since,
        @Nullable String until,
        int most) {

    static final int USUAL = 50;
    static final int MOST = 200;

    private static final String MOMENTS = "2026-01-31, 2026-01-31T12:00:00Z";
    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.joining(", "));

    static AskedRecords read(
            @Nullable String kind,
            @Nullable String since,
            @Nullable String until,
            @Nullable String cursor,
            @Nullable Integer limit,
            String catalogue) {
        var asked =
                new AskedRecords(
                        cursor == null || cursor.isBlank() ? 0 : number(cursor, catalogue),
                        catalogue,
                        kind == null || kind.isBlank() ? null : kind(kind),
                        since == null || since.isBlank() ? null : inUtc("since", since.strip()),
                        until == null || until.isBlank() ? null : inUtc("until", until.strip()),
                        most(limit));
        asked.begins();
        asked.ends();
        return asked;
    }

    /** How many at once. */
    static int most(@Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw new WrongParameter("limit", limit.toString(), "1–" + MOST);
        }
        return limit == null ? USUAL : limit;
    }

    private static Kind kind(String code) {
        return Kind.of(code).orElseThrow(() -> new WrongParameter("kind", code, KINDS));
    }

    private static long number(String cursor, String catalogue) {
        int end = cursor.indexOf('.');
        if (end < 0 || !cursor.substring(end + 1).equals(catalogue)) {
            throw new WrongParameter("cursor", cursor, "");
        }
        try {
            return Math.max(0, Long.parseLong(cursor.substring(0, end), Character.MAX_RADIX));
        } catch (NumberFormatException none) {
            throw new WrongParameter("cursor", cursor, "");
        }
    }

    private @Nullable Instant begins() {
        return since == null ? null : moment("since", since, 0, 0);
    }

    /** What is named belongs to it: the whole day, or the moment, which has microseconds. */
    private @Nullable Instant ends() {
        return until == null ? null : moment("until", until, 1, 1);
    }

    /** A day, or a moment of RFC 3339, which may have an offset; its years have four digits. */
    private static String inUtc(String parameter, String written) {
        try {
            var utc = isDay(written) ? written : Instant.parse(written).toString();
            if (!utc.matches("[0-9]{4}-.*")) {
                throw new DateTimeException("a year that no database has");
            }
            return utc;
        } catch (DateTimeException none) {
            throw new WrongParameter(parameter, written, MOMENTS);
        }
    }

    private static boolean isDay(String written) {
        return written.length() == "2026-01-01".length();
    }

    /** So much later. */
    private static Instant moment(String parameter, String written, int days, int micros) {
        try {
            return isDay(written)
                    ? LocalDate.parse(written)
                            .plusDays(days)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : Instant.parse(written).plus(micros, ChronoUnit.MICROS);
        } catch (DateTimeException none) {
            throw new WrongParameter(parameter, written, MOMENTS);
        }
    }

    PublicRecords.Slice from(PublicRecords records) {
        return records.after(after, kind, begins(), ends(), most);
    }

    /** Below the root of the interface, where the list goes on after a change. */
    String next(long number) {
        return "/records?"
                + (kind == null ? "" : "kind=" + kind.code() + "&")
                + (since == null ? "" : "since=" + since + "&")
                + (until == null ? "" : "until=" + until + "&")
                + (most == USUAL ? "" : "limit=" + most + "&")
                + "cursor="
                + Long.toString(number, Character.MAX_RADIX)
                + "."
                + catalogue;
    }
}
