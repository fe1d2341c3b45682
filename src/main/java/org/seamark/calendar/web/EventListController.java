package org.seamark.calendar.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.seamark.calendar.Calendar;
import org.seamark.calendar.MonthGrid;
import org.seamark.catalogue.Paged;
import org.seamark.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of events, and their months. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/events")
class EventListController {

    private final Calendar calendar;

    EventListController(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Parameters that mean nothing narrow nothing. */
    @GetMapping
    String list(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        var choice = Calendar.Choice.of(format, audience);
        var list = calendar.list(choice, Paged.number(page));
        model.addAttribute("page", EventsPage.of(choice, list, calendar.today()));
        return "calendar/events";
    }

    @GetMapping("/{month:\\d{4}-\\d{2}}")
    String month(@PathVariable Language language, @PathVariable String month, Model model) {
        var shown = parse(month);
        var events = calendar.in(shown);
        model.addAttribute(
                "page",
                new MonthPage(
                        MonthGrid.of(shown, language, events),
                        events,
                        calendar.today(),
                        ifReached(shown.minusMonths(1)),
                        ifReached(shown.plusMonths(1))));
        return "calendar/month";
    }

    private static YearMonth parse(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such month", e);
        }
    }

    /** Nobody, and no crawler, is led through years in which there is nothing. */
    private @Nullable YearMonth ifReached(YearMonth month) {
        return calendar.reaches(month) ? month : null;
    }
}
