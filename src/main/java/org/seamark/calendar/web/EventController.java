package org.seamark.calendar.web;

import org.jspecify.annotations.Nullable;
import org.seamark.calendar.Calendar;
import org.seamark.calendar.Event;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.kernel.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The page of an event; an address with former words leads to the one with today's. */
@Controller
class EventController {

    private final Calendar calendar;
    private final RecordPages records;
    private final Origins origins;

    EventController(Calendar calendar, RecordPages records, Origins origins) {
        this.calendar = calendar;
        this.records = records;
        this.origins = origins;
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/events/{address:[0-9a-zA-Z-]{10,}}")
    @Nullable ModelAndView event(
            @PathVariable Language language,
            @PathVariable String address,
            ServletWebRequest request) {
        return records.answer(
                language,
                records.require(address, calendar::find),
                "events/" + address,
                request,
                event -> page(language, event));
    }

    private ModelAndView page(Language language, Event event) {
        var known = event.description();
        var record = records.page(event, language);
        var resources = origins.find(event.source(), known.resources());
        return new ModelAndView("calendar/event", "page", new EventPage(record, event, resources));
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/events/{address:[0-9a-zA-Z-]{10,}}.{format:bib|ris}")
    ResponseEntity<byte[]> citation(
            @PathVariable Language language,
            @PathVariable String address,
            @PathVariable String format) {
        return records.citation(
                records.require(address, calendar::find), language, CitationFormat.require(format));
    }
}
