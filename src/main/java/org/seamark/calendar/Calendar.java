package org.seamark.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Holdings;
import org.seamark.catalogue.Intake;
import org.seamark.catalogue.Paged;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where events are taken in, moved on and found. */
@Component
public class Calendar {

    /** What a calendar that subscribes is told of the past. */
    private static final int YEARS_BACK = 10;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Events events;
    private final Holdings<Description, Event> records;
    private final Clock clock;

    Calendar(Events events, Intake intake, Clock clock) {
        this.events = events;
        this.records = new Holdings<Description, Event>(Event.MODULE, events, Event::new, intake);
        this.clock = clock;
    }

    /** Which events a reader wants to see; what is absent narrows nothing. */
    public record Choice(@Nullable Format format, @Nullable Audience audience) {

        public static final Choice ALL = new Choice(null, null);

        /** Whether each code means something, or is absent. */
        public static boolean isUnderstood(String format, String audience) {
            return (format.isEmpty() || Format.of(format).isPresent())
                    && (audience.isEmpty() || Audience.of(audience).isPresent());
        }

        /** What the codes mean; those that mean nothing narrow nothing. */
        public static Choice of(String format, String audience) {
            return new Choice(Format.of(format).orElse(null), Audience.of(audience).orElse(null));
        }

        boolean takes(Event event) {
            var description = event.description();
            return (format == null || format == description.format())
                    && (audience == null || audience == description.audience());
        }
    }

    /** Where events are taken in, changed and found. */
    public Holdings<Description, Event> records() {
        return records;
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

    /** What other calendars are given: everything to come, and the past years. */
    public List<Event> aroundNow(Choice choice) {
        return events.findBetween(earliest(), LAST_DAY).stream().filter(choice::takes).toList();
    }

    /** Of these all that have a date, however long ago. */
    public List<Event> among(Set<Reference> found, Choice choice) {
        return found.isEmpty()
                ? List.of()
                : events.findDated(found.stream().map(Reference::id).toList()).stream()
                        .filter(choice::takes)
                        .toList();
    }

    private LocalDate earliest() {
        return today().minusYears(YEARS_BACK);
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
        return records.change(event, event.moved(next), LocalizedText.EMPTY);
    }
}
