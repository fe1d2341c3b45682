package org.seamark.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Intake;
import org.seamark.catalogue.Paged;
import org.seamark.catalogue.Taken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where events are taken in, moved on and found. */
@Component
public class Calendar {

    /** What a calendar that subscribes is told of the past. */
    private static final int YEARS_BACK = 10;

    private final Events events;
    private final Intake intake;
    private final Catalogue catalogue;
    private final Clock clock;

    Calendar(Events events, Intake intake, Catalogue catalogue, Clock clock) {
        this.events = events;
        this.intake = intake;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Which events a reader wants to see; what is absent narrows nothing. */
    public record Choice(@Nullable Format format, @Nullable Audience audience) {

        public static final Choice ALL = new Choice(null, null);
    }

    public Optional<Event> find(String code) {
        return events.findByCode(code);
    }

    /** What a source calls by this key. */
    public Optional<Event> named(String source, String key) {
        return events.findAllBySourceAndSourceKeyIn(source, List.of(key)).stream().findFirst();
    }

    /** The day that it is, by which what is to come is told from what is past. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is to come, the soonest first; then what has no date; then the past, newest first. */
    public Paged<Event> list(Choice choice, int page) {
        var format = choice.format() == null ? "" : choice.format().code();
        var audience = choice.audience() == null ? "" : choice.audience().code();
        return Paged.of(
                page,
                events.countMatching(format, audience),
                (most, before) -> events.findPage(format, audience, today(), most, before));
    }

    /** All that take place in a month, by their first day. */
    public List<Event> in(YearMonth month) {
        return events.findBetween(month.atDay(1), month.atEndOfMonth());
    }

    /** What other calendars are given: everything to come, and the past year. */
    public List<Event> aroundNow() {
        return events.findBetween(today().minusYears(YEARS_BACK), LocalDate.of(9999, 12, 31));
    }

    /** The months from the first event to the last, among them the one that it is. */
    public boolean reaches(YearMonth month) {
        var now = today();
        var first = events.firstDay().filter(now::isAfter).orElse(now);
        var last = events.lastDay().filter(now::isBefore).orElse(now);
        return !month.isBefore(YearMonth.from(first)) && !month.isAfter(YearMonth.from(last));
    }

    /**
     * Takes an event a step on.
     *
     * @throws WrongStep where the step is none
     */
    @Transactional
    public Event move(Event event, State next) {
        var moved = events.save(event.moved(next, clock.instant()));
        catalogue.publish(moved.listing());
        return moved;
    }

    /** Takes in what a source describes, by the key that each has there; all of it or nothing. */
    public Taken take(String source, Map<String, Description> byKey) {
        return intake.take(events, source, byKey, Event::of, Event::described);
    }
}
