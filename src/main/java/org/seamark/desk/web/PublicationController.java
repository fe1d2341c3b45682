package org.seamark.desk.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.web.Attempt;
import org.seamark.contributions.PlanningDesk;
import org.seamark.contributions.PublishingDesk;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Publishing what was approved: now, at a time, without review, and taking it back. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/contributions/{id}")
class PublicationController {

    private final PublishingDesk desk;
    private final PlanningDesk planning;
    private final DeskContributions contributions;

    PublicationController(
            PublishingDesk desk, PlanningDesk planning, DeskContributions contributions) {
        this.desk = desk;
        this.planning = planning;
        this.contributions = contributions;
    }

    @PostMapping("/publication")
    ModelAndView publish(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int revision) {
        return contributions.decision(
                language, actor, id, revision, Map.of(), () -> desk.publish(actor, id));
    }

    /** An editor's own draft, without review. */
    @PostMapping("/entry")
    ModelAndView enter(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        return Attempt.refused(() -> desk.enter(actor, id)).isEmpty()
                ? DeskContributions.home(language, id)
                // the form says what is missing
                : new ModelAndView(
                        "redirect:/" + language.code() + "/contributions/" + id + "?checked=yes");
    }

    /** At a day and a time, those of Greenwich. */
    @PostMapping("/plan")
    ModelAndView plan(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int revision,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "00:00") String time) {
        var typed = Map.of("day", day, "time", time);
        Instant due;
        try {
            due = LocalDateTime.parse(day + "T" + time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException notATime) {
            return contributions.page(actor, id, "desk.wrong.time", typed);
        }
        return contributions.decision(
                language, actor, id, revision, typed, () -> planning.plan(actor, id, due));
    }

    @PostMapping("/plan/removal")
    ModelAndView unplan(
            @PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        return contributions.step(language, actor, id, Map.of(), () -> planning.unplan(actor, id));
    }

    @PostMapping("/removal")
    ModelAndView unpublish(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int revision,
            @RequestParam(defaultValue = "") String reasons) {
        return contributions.decision(
                language,
                actor,
                id,
                revision,
                Map.of("removal", reasons),
                () -> desk.unpublish(actor, id, reasons.strip()));
    }
}
