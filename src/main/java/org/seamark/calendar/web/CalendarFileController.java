package org.seamark.calendar.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seamark.calendar.Calendar;
import org.seamark.calendar.Event;
import org.seamark.calendar.ical.CalendarFile;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.catalogue.web.SearchReading;
import org.seamark.catalogue.web.SiteAddress;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Events as files for other calendars: one by one, and all around now to subscribe to. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}")
class CalendarFileController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Calendar calendar;
    private final Catalogue catalogue;
    private final RecordPages records;
    private final SiteAddress site;
    private final Texts texts;
    private final SearchReading searching;

    CalendarFileController(
            Calendar calendar,
            Catalogue catalogue,
            RecordPages records,
            SiteAddress site,
            Texts texts,
            SearchReading searching) {
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.records = records;
        this.site = site;
        this.texts = texts;
        this.searching = searching;
    }

    /** All around now, or those that a search finds; of either what a choice of the list leaves. */
    @GetMapping("/events.ics")
    @Nullable ResponseEntity<byte[]> list(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(defaultValue = "") String audience,
            ServletWebRequest request) {
        if (!Calendar.Choice.isUnderstood(format, audience)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a choice that is none");
        }
        var state = catalogue.latest() + "-" + searching.state() + "-" + calendar.today();
        if (request.checkNotModified(state)) {
            return null; // what subscribes asks every hour
        }
        var choice = Calendar.Choice.of(format, audience);
        var query = Objects.requireNonNullElse(request.getRequest().getQueryString(), "");
        var events =
                searching
                        .references(query, language, Kind.EVENT)
                        .map(found -> calendar.among(found, choice))
                        .orElseGet(() -> calendar.aroundNow(choice));
        return file(events, language, "events");
    }

    @GetMapping("/events/{address:[0-9a-zA-Z-]{10,}}.ics")
    ResponseEntity<byte[]> event(@PathVariable Language language, @PathVariable String address) {
        var event = records.require(address, calendar.records()::find);
        if (!event.hasDate()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "an event without a date");
        }
        return file(List.of(event), language, "event-" + event.code());
    }

    private ResponseEntity<byte[]> file(List<Event> events, Language language, String name) {
        var file =
                CalendarFile.of(
                        events,
                        language,
                        texts.text(language, "calendar.file"),
                        event -> records.complete(event, language));
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, site.cacheControl("no-cache"))
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + ".ics\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
