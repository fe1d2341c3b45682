package org.seamark.api.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.seamark.api.PublicRecords;
import org.seamark.catalogue.Kind;
import org.seamark.kernel.UnknownCode;

/**
 * Which records a program asks for.
 *
 * @param after the number of the change after which the list goes on
 * @param since as it was written, so that it is written again
 */
record AskedRecords(long after, @Nullable Kind kind, @Nullable String since, int most) {

    static final int USUAL = 50;
    static final int MOST = 200;

    static AskedRecords read(
            @Nullable String kind,
            @Nullable String since,
            @Nullable String cursor,
            @Nullable Integer limit) {
        var asked =
                new AskedRecords(
                        cursor == null || cursor.isBlank() ? 0 : number(cursor),
                        kind == null || kind.isBlank() ? null : Kind.require(kind),
                        since == null || since.isBlank() ? null : since,
                        limit == null ? USUAL : Math.clamp(limit, 1, MOST));
        asked.moment();
        return asked;
    }

    private static long number(String cursor) {
        try {
            return Math.max(0, Long.parseLong(cursor, Character.MAX_RADIX));
        } catch (NumberFormatException none) {
            throw new UnknownCode("cursor", cursor);
        }
    }

    /** A day, or a moment of RFC 3339. */
    private @Nullable Instant moment() {
        try {
            return since == null
                    ? null
                    : since.length() == "2026-01-01".length()
                            ? LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : Instant.parse(since);
        } catch (DateTimeException none) {
            throw new UnknownCode("moment", String.valueOf(since));
        }
    }

    PublicRecords.Slice from(PublicRecords records) {
        return records.after(after, kind, moment(), most);
    }

    /** Below the root of the interface, where the list goes on after a change. */
    String next(long number) {
        return "/records?"
                + (kind == null ? "" : "kind=" + kind.code() + "&")
                + (since == null ? "" : "since=" + since + "&")
                + (most == USUAL ? "" : "limit=" + most + "&")
                + "cursor="
                + Long.toString(number, Character.MAX_RADIX);
    }
}
