package org.seamark.alerts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.seamark.kernel.LocalizedText;

/** What an editor asks for who sends the newsletter: an introduction, and the days of its news. */
public record ReleaseIssue(LocalizedText introduction, LocalDate from, LocalDate to) {

    Instant since() {
        return from.atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }

    Instant until() {
        return to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }
}
