package org.seamark.reviews.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.web.Attempt;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.reviews.Reviewer;
import org.seamark.reviews.Roster;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where members apply for the roster, and look after their place on it. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/roster")
class RosterController {

    private final Roster roster;
    private final Clock clock;

    RosterController(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "") String done) {
        var said = List.of("applied", "described", "rest", "left").contains(done);
        return page(actor, null, Map.of(), "", said ? "reviews.roster.done." + done : "");
    }

    @PostMapping
    ModelAndView say(
            @PathVariable Language language, Actor.Member actor, @ModelAttribute RosterForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return page(actor, form, errors, "", "");
        }
        boolean known = roster.find(actor, actor.id()).filter(one -> !isOut(one)).isPresent();
        var wrong =
                Attempt.wrong(() -> {
                    if (known) {
                        roster.describe(actor, form.profile());
                    } else {
                        roster.apply(actor, form.profile());
                    }
                });
        return wrong.isEmpty()
                ? back(language, known ? "described" : "applied")
                : page(actor, form, Map.of(), wrong, "");
    }

    private static boolean isOut(Reviewer reviewer) {
        return reviewer.standing().canBecome(org.seamark.reviews.Standing.APPLIED);
    }

    /** Until a day; without one, the rest is over. */
    @PostMapping("/rest")
    ModelAndView rest(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "") String until) {
        try {
            var day = until.isBlank() ? null : LocalDate.parse(until.strip());
            if (day != null && !day.isAfter(today())) {
                return page(actor, null, Map.of("until", "reviews.error.until"), "", "");
            }
            var wrong = Attempt.wrong(() -> roster.pause(actor, day));
            return wrong.isEmpty()
                    ? back(language, "rest")
                    : page(actor, null, Map.of(), wrong, "");
        } catch (DateTimeException notADay) {
            return page(actor, null, Map.of("until", "reviews.error.until"), "", "");
        }
    }

    @PostMapping("/leave")
    ModelAndView leave(@PathVariable Language language, Actor.Member actor) {
        var wrong = Attempt.wrong(() -> roster.leave(actor));
        return wrong.isEmpty() ? back(language, "left") : page(actor, null, Map.of(), wrong, "");
    }

    private ModelAndView page(
            Actor.Member actor,
            @Nullable RosterForm typed,
            Map<String, String> errors,
            String wrong,
            String done) {
        var reviewer = roster.find(actor, actor.id());
        var form =
                typed == null
                        ? reviewer.map(one -> RosterForm.of(one.profile()))
                                .orElseGet(() -> RosterForm.empty())
                        : typed;
        var page = new RosterPage(reviewer.orElse(null), form, errors, wrong, done, today());
        var view = new ModelAndView("reviews/roster", "page", page);
        view.setStatus(
                errors.isEmpty() && wrong.isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static ModelAndView back(Language language, String done) {
        return new ModelAndView("redirect:/" + language.code() + "/roster?done=" + done);
    }
}
