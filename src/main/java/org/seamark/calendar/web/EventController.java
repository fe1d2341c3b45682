package org.seamark.calendar.web;

import org.seamark.calendar.Calendar;
import org.seamark.calendar.Event;
import org.seamark.kernel.Address;
import org.seamark.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page of an event; an address with former words leads to the one with today's. */
@Controller
class EventController {

    private final Calendar calendar;

    EventController(Calendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/events/{address:[0-9a-z-]{10,}}")
    ModelAndView event(@PathVariable Language language, @PathVariable String address) {
        var event = find(calendar, address);
        if (!event.address().equals("events/" + address)) {
            var moved = new RedirectView("/" + language.code() + "/" + event.address());
            moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(moved);
        }
        return new ModelAndView("calendar/event", "page", new EventPage(event));
    }

    static Event find(Calendar calendar, String address) {
        return Address.parse(address)
                .flatMap(parsed -> calendar.find(parsed.code()))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such event"));
    }
}
