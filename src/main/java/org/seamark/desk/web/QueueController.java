package org.seamark.desk.web;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.seamark.accounts.RoleHolders;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.Place;
import org.seamark.contributions.Waiting;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The editors' queue, and what was published long ago. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk")
class QueueController {

    /** A year; more than ten are no choice. */
    private static final int USUAL_MONTHS = 12;

    private static final int MOST_MONTHS = 120;

    private final EditorsDesk desk;
    private final RoleHolders holders;
    private final Clock clock;

    QueueController(EditorsDesk desk, RoleHolders holders, Clock clock) {
        this.desk = desk;
        this.holders = holders;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView queue(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam Map<String, String> asked) {
        var filter = DeskFilter.of(asked);
        var after = Place.parse(asked.getOrDefault("after", "")).orElse(null);
        var found = desk.queue(actor, filter.choice(actor.id()), after);
        var shown = found.subList(0, Math.min(found.size(), EditorsDesk.PAGE));
        var query = found.size() > shown.size() ? filter.after(shown.getLast().place()) : "";
        return new ModelAndView("desk/queue", "page", page(actor, filter, shown, query));
    }

    private DeskPage page(
            Actor.Member actor, DeskFilter filter, List<Waiting> shown, String query) {
        var editors = new Editors(actor.id(), holders.of(Role.EDITOR));
        return new DeskPage(filter, desk.influx(actor), shown, editors, clock.instant(), query);
    }

    /** What was published so many months ago or longer, and not touched since. */
    @GetMapping("/updates")
    ModelAndView updates(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "") String months,
            @RequestParam(defaultValue = "") String after) {
        int asked = months.matches("[0-9]{1,3}") ? Integer.parseInt(months) : USUAL_MONTHS;
        int untouched = Math.clamp(asked, 1, MOST_MONTHS);
        var found =
                desk.dueForUpdate(
                        actor, Period.ofMonths(untouched), Place.parse(after).orElse(null));
        var shown = found.subList(0, Math.min(found.size(), EditorsDesk.PAGE));
        var next = found.size() > shown.size() ? shown.getLast().place().toString() : "";
        return new ModelAndView(
                "desk/updates", "page", new UpdatesPage(untouched, shown, clock.instant(), next));
    }
}
