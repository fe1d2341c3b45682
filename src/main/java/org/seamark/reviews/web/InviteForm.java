package org.seamark.reviews.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Identifiers;
import org.seamark.reviews.WrongStep;

/** Whom an editor asks, and until which day. */
public record InviteForm(@Nullable String reviewer, @Nullable String due) {

    /** How long reviewers are given where an editor says nothing else. */
    private static final int USUAL_DAYS = 21;

    static InviteForm usual(Instant now) {
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(USUAL_DAYS);
        return new InviteForm("", day.toString());
    }

    public String typedDue() {
        return due == null ? "" : due;
    }

    Map<String, String> errors(Instant now) {
        var errors = new LinkedHashMap<String, String>();
        if (account().isEmpty()) {
            errors.put("reviewer", "reviews.error.reviewer");
        }
        if (end().isEmpty()) {
            errors.put("due", "reviews.error.due");
        } else if (!end().get().isAfter(now)) {
            errors.put("due", WrongStep.Reason.DEADLINE_IN_THE_PAST.key());
        }
        return errors;
    }

    Optional<UUID> account() {
        return Identifiers.parse(reviewer == null ? "" : reviewer);
    }

    /** The end of the day, in Greenwich. */
    Optional<Instant> end() {
        try {
            var day = LocalDate.parse(typedDue().strip());
            return Optional.of(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
