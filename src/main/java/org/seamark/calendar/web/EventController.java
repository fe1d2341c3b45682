package org.seamark.calendar.web;

import java.util.List;
import java.util.stream.Stream;
import org.seamark.calendar.Calendar;
import org.seamark.calendar.Event;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.web.RecordPage;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.catalogue.web.RecordRoutes;
import org.seamark.catalogue.web.Shelf;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of events. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/events")
class EventController implements RecordRoutes<Event> {

    private final Shelf<Event> shelf;
    private final Origins origins;

    EventController(Calendar calendar, RecordPages pages, Origins origins) {
        this.shelf = new Shelf<>(pages, calendar.records(), Event.class);
        this.origins = origins;
    }

    @Override
    public Shelf<Event> shelf() {
        return shelf;
    }

    @Override
    public ModelAndView view(Event event, RecordPage page, Language reader) {
        return new ModelAndView(
                "calendar/event", "page", new EventPage(page, event, resources(event)));
    }

    /** By the keys that they have where the event was described, and by their codes here. */
    private List<Listing> resources(Event event) {
        var named = event.description().resources();
        var codes = named.stream().filter(one -> one.matches("[0-9a-z]{10}")).distinct().toList();
        var byCode = origins.findByCodes(codes);
        return Stream.concat(
                        origins.find(event.provenance().source(), named).stream(),
                        codes.stream().flatMap(code -> Stream.ofNullable(byCode.get(code))))
                .distinct()
                .toList();
    }
}
