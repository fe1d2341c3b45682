package org.seamark.desk.web;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.EditorsDesk;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was handed in, as editors see it and decide on it. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/contributions/{id}")
class DecisionController {

    private final EditorsDesk desk;
    private final DeskContributions contributions;

    DecisionController(EditorsDesk desk, DeskContributions contributions) {
        this.desk = desk;
        this.contributions = contributions;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        return contributions.page(actor, id, "", Map.of());
    }

    @PostMapping("/assignment")
    ModelAndView assign(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String editor,
            @RequestParam(defaultValue = "") String back) {
        var done =
                contributions.step(
                        language,
                        actor,
                        id,
                        Map.of(),
                        () -> desk.assign(actor, id, Identifiers.parse(editor).orElse(null)));
        return back.equals("queue") && done.getStatus() == null
                ? new ModelAndView("redirect:/" + language.code() + "/desk")
                : done;
    }

    @PostMapping("/question")
    ModelAndView ask(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int revision,
            @RequestParam(defaultValue = "") String question) {
        return contributions.decision(
                language,
                actor,
                id,
                revision,
                Map.of("question", question),
                () -> desk.ask(actor, id, question.strip()));
    }

    @PostMapping("/approval")
    ModelAndView approve(
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
                Map.of("approval", reasons),
                () -> desk.approve(actor, id, reasons.strip()));
    }

    @PostMapping("/rejection")
    ModelAndView reject(
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
                Map.of("rejection", reasons),
                () -> desk.reject(actor, id, reasons.strip()));
    }

    /** Leads to its page, where reviewers are invited. */
    @PostMapping("/review")
    ModelAndView review(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int revision) {
        var review = new AtomicReference<@Nullable UUID>();
        var done =
                contributions.decision(
                        language,
                        actor,
                        id,
                        revision,
                        Map.of(),
                        () -> review.set(desk.review(actor, id)));
        return review.get() == null || done.getStatus() != null
                ? done
                : new ModelAndView(
                        "redirect:/" + language.code() + "/desk/reviews/" + review.get());
    }
}
