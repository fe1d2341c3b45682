package org.seamark.calendar.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.seamark.calendar.Event;
import org.seamark.calendar.State;
import org.seamark.calendar.Timing;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

/**
 * A file of events for other calendars (iCalendar, RFC 5545), in the words of one language. Hours
 * are in coordinated universal time, which every calendar turns into its reader's; an event without
 * a date has no place in it.
 */
public final class CalendarFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ContentLines lines = new ContentLines();
    private final Language language;
    private final Function<Event, String> addresses;

    private CalendarFile(Language language, Function<Event, String> addresses) {
        this.language = language;
        this.addresses = addresses;
    }

    /**
     * The file as text; its encoding is UTF-8.
     *
     * @param name what the reader's calendar calls it
     * @param addresses the complete web address of an event's page
     */
    public static String of(
            List<Event> events, Language language, String name, Function<Event, String> addresses) {
        var file = new CalendarFile(language, addresses);
        file.lines
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add(
                        "PRODID",
                        "-//Seamark//Events//" + language.code().toUpperCase(java.util.Locale.ROOT))
                .add("CALSCALE", "GREGORIAN")
                .addText("NAME;LANGUAGE=" + language.code(), name)
                .addText("X-WR-CALNAME", name)
                .add("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        events.stream().filter(Event::hasDate).forEach(file::write);
        file.lines.add("END", "VCALENDAR");
        return file.lines.toString();
    }

    private void write(Event event) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", event.id().toString())
                .add("DTSTAMP", TIME.format(event.changed()))
                .add("CREATED", TIME.format(event.provenance().created()))
                .add("LAST-MODIFIED", TIME.format(event.changed()))
                .add("SEQUENCE", Integer.toString(event.version()));
        write(event.timing());
        var description = event.description();
        write("SUMMARY", description.title());
        write("DESCRIPTION", description.summary());
        if (description.venue() != null) {
            lines.addText("LOCATION", description.venue());
        }
        lines.add("URL", addresses.apply(event))
                .add("STATUS", status(description.state()))
                .add("END", "VEVENT");
    }

    private void write(Timing timing) {
        switch (timing) {
            case Timing.Unknown _ -> throw new IllegalArgumentException("an event without a date");
            case Timing.Days(LocalDate first, LocalDate last) ->
                    lines.add("DTSTART;VALUE=DATE", DAY.format(first))
                            .add("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)))
                            .add("TRANSP", "TRANSPARENT");
            case Timing.Hours hours -> {
                lines.add("DTSTART", time(hours.from().toInstant()));
                if (hours.to() != null) {
                    lines.add("DTEND", time(hours.to().toInstant()));
                }
            }
        }
    }

    private void write(String name, LocalizedText text) {
        text.best(language)
                .ifPresent(spoken ->
                        lines.addText(
                                name + ";LANGUAGE=" + spoken.language().code(), spoken.text()));
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String status(@org.jspecify.annotations.Nullable State state) {
        return state == State.CANCELLED
                ? "CANCELLED"
                : state == State.PLANNED ? "TENTATIVE" : "CONFIRMED";
    }
}
