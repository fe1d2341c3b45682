package org.seamark.reviews.web;

import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.web.Attempt;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.reviews.ReviewDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where editors ask reviewers, and decide. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/reviews/{id}")
class DeskController {

    private final ReviewDesk desk;
    private final DeskPages pages;

    DeskController(ReviewDesk desk, DeskPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        return pages.of(actor, id, null, null, Map.of(), "");
    }

    @PostMapping("/invitations")
    ModelAndView invite(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @ModelAttribute InviteForm form) {
        desk.show(actor, id);
        var errors = form.errors(pages.now());
        var wrong =
                errors.isEmpty()
                        ? Attempt.wrong(() ->
                                desk.invite(
                                        actor,
                                        id,
                                        form.account().orElseThrow(),
                                        form.end().orElseThrow()))
                        : "";
        return errors.isEmpty() && wrong.isEmpty()
                ? back(language, id)
                : pages.of(actor, id, form, null, errors, wrong);
    }

    @PostMapping("/replacement")
    ModelAndView replace(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String invitation) {
        desk.show(actor, id);
        var named = new InviteForm(invitation, "").account();
        var wrong =
                named.map(one -> Attempt.wrong(() -> desk.replace(actor, id, one)))
                        .orElse("reviews.error.reviewer");
        return wrong.isEmpty()
                ? back(language, id)
                : pages.of(actor, id, null, null, Map.of(), wrong);
    }

    @PostMapping("/verdict")
    ModelAndView decide(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @ModelAttribute VerdictForm form) {
        desk.show(actor, id);
        var errors = form.errors();
        var wrong =
                errors.isEmpty()
                        ? Attempt.wrong(() ->
                                desk.decide(
                                        actor,
                                        id,
                                        form.chosen().orElseThrow(),
                                        form.typedReasons().strip(),
                                        form.isSettled()))
                        : "";
        return errors.isEmpty() && wrong.isEmpty()
                ? back(language, id)
                : pages.of(actor, id, null, form, errors, wrong);
    }

    @PostMapping("/closure")
    ModelAndView close(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        var wrong = Attempt.wrong(() -> desk.close(actor, id));
        return wrong.isEmpty()
                ? back(language, id)
                : pages.of(actor, id, null, null, Map.of(), wrong);
    }

    private static ModelAndView back(Language language, UUID id) {
        return new ModelAndView("redirect:/" + language.code() + "/desk/reviews/" + id);
    }
}
