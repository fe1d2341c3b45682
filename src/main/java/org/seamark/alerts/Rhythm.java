package org.seamark.alerts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.seamark.vocabulary.Concept;

/** How often somebody is told; always in the morning of Greenwich. */
public enum Rhythm implements Concept {
    DAILY,
    WEEKLY,
    MONTHLY,
    /** With what editors write, in the morning after they have released it. */
    NEWSLETTER;

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** The next time after a moment: each morning, on Mondays, on the first of the month. */
    Instant after(Instant moment) {
        var now = moment.atOffset(ZoneOffset.UTC);
        var today = now.toLocalDate();
        var next = firstFrom(today);
        var due = next.atTime(MORNING).atOffset(ZoneOffset.UTC);
        return (due.isAfter(now)
                        ? due
                        : firstFrom(next.plusDays(1)).atTime(MORNING).atOffset(ZoneOffset.UTC))
                .toInstant();
    }

    private LocalDate firstFrom(LocalDate day) {
        return switch (this) {
            case DAILY, NEWSLETTER -> day;
            case WEEKLY -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            case MONTHLY ->
                    day.getDayOfMonth() == 1
                            ? day
                            : day.with(TemporalAdjusters.firstDayOfNextMonth());
        };
    }

    static Rhythm require(String code) {
        return Concept.require(values(), code, "rhythm");
    }

    @Override
    public String code() {
        return Concept.codeOf(this);
    }

    @Override
    public String key() {
        return "alerts.rhythm." + code();
    }
}
