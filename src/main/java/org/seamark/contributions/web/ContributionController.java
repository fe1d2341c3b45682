package org.seamark.contributions.web;

import java.util.List;
import java.util.UUID;
import org.seamark.accounts.web.Attempt;
import org.seamark.catalogue.Paged;
import org.seamark.contributions.DraftDesk;
import org.seamark.contributions.Duplicates;
import org.seamark.contributions.Prefilling;
import org.seamark.contributions.Workbench;
import org.seamark.contributions.WrongStep;
import org.seamark.contributions.web.ContributionPage.Done;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member's contributions: the list, and where each stands. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/contributions")
class ContributionController {

    private static final String ONE = "/{id:[0-9a-f-]{36}}";

    private final Workbench workbench;
    private final DraftDesk drafts;
    private final Duplicates duplicates;
    private final Prefilling prefilling;
    private final ContributionPages pages;

    ContributionController(
            Workbench workbench,
            DraftDesk drafts,
            Duplicates duplicates,
            Prefilling prefilling,
            ContributionPages pages) {
        this.workbench = workbench;
        this.drafts = drafts;
        this.duplicates = duplicates;
        this.prefilling = prefilling;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView mine(Actor.Member member, @RequestParam(defaultValue = "") String page) {
        return new ModelAndView(
                "contributions/contributions",
                "page",
                new ContributionsPage(workbench.mine(member, Paged.number(page))));
    }

    @GetMapping(ONE)
    ModelAndView show(
            Actor.Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") List<String> left,
            @RequestParam(defaultValue = "") String checked) {
        var draft = drafts.open(member, id);
        var error =
                checked.isEmpty() || draft.problems().isEmpty()
                        ? ""
                        : WrongStep.Reason.INCOMPLETE.key();
        return pages.of(member, draft, "", error, new Done(done, prefilling.labels(left)));
    }

    /**
     * Hands it in.
     *
     * @param different whether its owner says that it is none of what looks like it
     */
    @PostMapping(ONE + "/submit")
    ModelAndView submit(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "false") boolean different) {
        var draft = drafts.open(member, id);
        var alike = duplicates.of(draft);
        if (!alike.isEmpty() && !different && draft.problems().isEmpty()) {
            return pages.of(member, draft, answer, "contributions.alike.first", Done.NOTHING);
        }
        return Attempt.refused(
                        () -> {
                            if (!alike.isEmpty() && draft.isOpen()) {
                                duplicates.different(member, draft, alike);
                            }
                            workbench.submit(member, id, answer);
                        })
                .map(error ->
                        pages.of(member, drafts.open(member, id), answer, error, Done.NOTHING))
                .orElseGet(() -> back(language, id, "submitted"));
    }

    /** Lets it answer its call no longer. */
    @PostMapping(ONE + "/call/removal")
    ModelAndView leaveCall(
            @PathVariable Language language, Actor.Member member, @PathVariable UUID id) {
        return Attempt.refused(() -> workbench.leaveCall(member, id))
                .map(error -> pages.of(member, drafts.open(member, id), "", error, Done.NOTHING))
                .orElseGet(() -> back(language, id, "saved"));
    }

    @PostMapping(ONE + "/withdraw")
    ModelAndView withdraw(
            @PathVariable Language language, Actor.Member member, @PathVariable UUID id) {
        return Attempt.refused(() -> workbench.withdraw(member, id))
                .map(error -> pages.of(member, drafts.open(member, id), "", error, Done.NOTHING))
                .orElseGet(() -> back(language, id, "withdrawn"));
    }

    private static ModelAndView back(Language language, UUID id, String done) {
        return new ModelAndView(
                "redirect:/" + language.code() + "/contributions/" + id + "?done=" + done);
    }
}
