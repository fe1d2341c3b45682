package org.seamark.alerts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.alerts.AlertLetter;
import org.seamark.alerts.AlertLetters;
import org.seamark.alerts.Newsletter;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where editors write the newsletter, look at it, send it and take it back. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/newsletter")
class NewsletterController {

    private static final int USUAL_DAYS = 30;

    private final Newsletter newsletter;
    private final AlertLetters letters;
    private final Clock clock;

    NewsletterController(Newsletter newsletter, AlertLetters letters, Clock clock) {
        this.newsletter = newsletter;
        this.letters = letters;
        this.clock = clock;
    }

    /** Offers the time since the issue before. */
    @GetMapping
    ModelAndView form(@PathVariable Language language, Actor.Member actor) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var from =
                newsletter.issues(actor).stream()
                        .findFirst()
                        .map(last -> LocalDate.ofInstant(last.until(), ZoneOffset.UTC).plusDays(1))
                        .filter(day -> !day.isAfter(today))
                        .orElse(today.minusDays(USUAL_DAYS));
        return page(actor, NewsletterForm.of(from, today), Map.of(), null);
    }

    /** Shows it first; nothing goes before somebody has seen it as it is. */
    @PostMapping("/preview")
    ModelAndView preview(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam Map<String, String> typed) {
        actor.require(Role.EDITOR);
        var form = new NewsletterForm(typed);
        var errors = form.errors();
        var preview =
                errors.isEmpty()
                        ? letters.preview(newsletter.draft(actor, form.issue()), language)
                        : null;
        return page(actor, form, errors, preview);
    }

    @PostMapping
    ModelAndView release(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam Map<String, String> typed) {
        actor.require(Role.EDITOR);
        var form = new NewsletterForm(typed);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return page(actor, form, errors, null);
        }
        newsletter.release(actor, form.issue());
        return list(language);
    }

    @PostMapping("/{id}/removal")
    ModelAndView takeBack(
            @PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        newsletter.takeBack(actor, id);
        return list(language);
    }

    private static ModelAndView list(Language language) {
        return new ModelAndView("redirect:/" + language.code() + "/desk/newsletter");
    }

    private ModelAndView page(
            Actor.Member actor,
            NewsletterForm form,
            Map<String, String> errors,
            @Nullable AlertLetter preview) {
        var page =
                new NewsletterPage(
                        form,
                        errors,
                        preview,
                        newsletter.issues(actor),
                        newsletter.readers(actor),
                        clock.instant());
        var view = new ModelAndView("alerts/newsletter", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
