package org.seamark.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.seamark.calendar.Audience;
import org.seamark.calendar.Calendar;
import org.seamark.calendar.Event;
import org.seamark.calendar.Format;
import org.seamark.catalogue.Paged;

/** The list of events: what is to come, what has no date, what is past. */
public record EventsPage(
        Calendar.Choice choice, Paged<Event> list, List<Group> groups, YearMonth thisMonth) {

    /** Events under one heading, named by the end of its key. */
    public record Group(String name, List<Event> events) {}

    static EventsPage of(Calendar.Choice choice, Paged<Event> list, LocalDate today) {
        Predicate<Event> past = event -> event.isBefore(today);
        var groups =
                Stream.of(
                                group("upcoming", list, past.negate().and(Event::hasDate)),
                                group("undated", list, event -> !event.hasDate()),
                                group("past", list, past))
                        .filter(group -> !group.events().isEmpty())
                        .toList();
        return new EventsPage(choice, list, groups, YearMonth.from(today));
    }

    private static Group group(String name, Paged<Event> list, Predicate<Event> belongs) {
        return new Group(name, list.items().stream().filter(belongs).toList());
    }

    public boolean isNarrowed() {
        return !choice.equals(Calendar.Choice.ALL);
    }

    public Format[] formats() {
        return Format.values();
    }

    public Audience[] audiences() {
        return Audience.values();
    }

    /** The page, after the language, from which other calendars read this choice. */
    public String file() {
        return "events.ics" + query(1);
    }

    /** The query of another page of the same list. */
    public String query(int number) {
        var parameters =
                Stream.of(
                                choice.format() == null ? "" : "format=" + choice.format().code(),
                                choice.audience() == null
                                        ? ""
                                        : "audience=" + choice.audience().code(),
                                number == 1 ? "" : "page=" + number)
                        .filter(parameter -> !parameter.isEmpty())
                        .toList();
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }
}
