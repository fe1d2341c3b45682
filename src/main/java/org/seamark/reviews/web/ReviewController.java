package org.seamark.reviews.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.web.Attempt;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.TooLong;
import org.seamark.reviews.ReviewersDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a reviewer answers an invitation, reads, and judges. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/reviews/{id}")
class ReviewController {

    private final ReviewersDesk desk;
    private final ReviewPages pages;
    private final Clock clock;

    ReviewController(ReviewersDesk desk, ReviewPages pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done) {
        var said = List.of("kept", "declared").contains(done) ? "reviews.done." + done : "";
        return pages.of(actor, id, null, Map.of(), "", said);
    }

    @PostMapping("/declaration")
    ModelAndView declare(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String conflict) {
        desk.find(actor, id);
        if (!List.of("yes", "no").contains(conflict)) {
            var errors = Map.of("conflict", "reviews.error.conflict");
            return pages.of(actor, id, null, errors, "", "");
        }
        boolean any = conflict.equals("yes");
        var wrong = Attempt.wrong(() -> desk.declare(actor, id, any));
        return next(language, actor, id, wrong, any ? "" : "declared");
    }

    @PostMapping("/refusal")
    ModelAndView decline(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason) {
        var tooLong = TooLong.error(reason, TooLong.NOTE);
        if (tooLong.isPresent()) {
            var typed = AssessmentForm.of(desk.draft(actor, id)).with("reason", reason);
            return pages.of(actor, id, typed, Map.of("reason", tooLong.get()), "", "");
        }
        var wrong = Attempt.wrong(() -> desk.decline(actor, id, reason.strip()));
        return next(language, actor, id, wrong, "");
    }

    /** A script keeps what is typed while it is typed, and needs no page for it. */
    @PostMapping("/draft")
    @Nullable ModelAndView keep(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            HttpServletResponse response) {
        var form = AssessmentForm.of(typed);
        var wrong = Attempt.wrong(() -> desk.keep(actor, id, form.typed()));
        if (script && wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        return wrong.isEmpty()
                ? next(language, actor, id, "", "kept")
                : pages.of(actor, id, form, Map.of(), wrong, "");
    }

    @PostMapping("/assessment")
    ModelAndView assess(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed) {
        var form = AssessmentForm.of(typed);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            var wrong = Attempt.wrong(() -> desk.keep(actor, id, form.typed()));
            return pages.of(actor, id, form, errors, wrong, "");
        }
        var wrong = Attempt.wrong(() -> desk.assess(actor, id, form.assessment(clock.instant())));
        return wrong.isEmpty()
                ? next(language, actor, id, "", "")
                : pages.of(actor, id, form, Map.of(), wrong, "");
    }

    private ModelAndView next(
            Language language, Actor.Member actor, UUID id, String wrong, String done) {
        if (!wrong.isEmpty()) {
            return pages.of(actor, id, null, Map.of(), wrong, "");
        }
        var said = done.isEmpty() ? "" : "?done=" + done;
        return new ModelAndView("redirect:/" + language.code() + "/reviews/" + id + said);
    }
}
