package org.seamark.reviews.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.seamark.accounts.web.Attempt;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.reviews.Correction;
import org.seamark.reviews.Roster;
import org.seamark.reviews.Standing;
import org.seamark.vocabulary.Concept;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is on the roster and who wishes to be, for editors, who decide. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/roster")
class RosterListController {

    private static final int LAST_PAGE = 1_000;

    private final Roster roster;
    private final Names names;
    private final Clock clock;

    RosterListController(Roster roster, Names names, Clock clock) {
        this.roster = roster;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "applied") String standing,
            @RequestParam(defaultValue = "1") int page) {
        var asked = Concept.find(Standing.values(), standing).orElse(Standing.APPLIED);
        return page(actor, asked, Math.clamp(page, 1, LAST_PAGE), "");
    }

    @PostMapping("/{id}/decision")
    ModelAndView decide(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String accepted) {
        var wrong =
                accepted.equals("yes") || accepted.equals("no")
                        ? Attempt.wrong(() -> roster.decide(actor, id, accepted.equals("yes")))
                        : "reviews.error.decision";
        return wrong.isEmpty()
                ? new ModelAndView("redirect:/" + language.code() + "/desk/roster")
                : page(actor, Standing.APPLIED, 1, wrong);
    }

    /** Takes somebody off; they keep what they have judged. */
    @PostMapping("/{id}/removal")
    ModelAndView takeOff(
            @PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        var wrong = Attempt.wrong(() -> roster.takeOff(actor, id));
        return wrong.isEmpty()
                ? new ModelAndView(
                        "redirect:/" + language.code() + "/desk/roster?standing=accepted")
                : page(actor, Standing.ACCEPTED, 1, wrong);
    }

    /** Puts right whether somebody is of the United Nations. */
    @PostMapping("/{id}/correction")
    ModelAndView correct(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String internal,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "1") int page) {
        int from = Math.clamp(page, 1, LAST_PAGE);
        var wrong =
                Concept.find(Correction.values(), why)
                        .filter(_ -> List.of("yes", "no").contains(internal))
                        .map(reason ->
                                Attempt.wrong(() ->
                                        roster.correct(actor, id, internal.equals("yes"), reason)))
                        .orElse("reviews.error.correction");
        return wrong.isEmpty()
                ? accepted(language, from)
                : page(actor, Standing.ACCEPTED, from, wrong);
    }

    private static ModelAndView accepted(Language language, int page) {
        var address = "redirect:/" + language.code() + "/desk/roster?standing=accepted";
        return new ModelAndView(page == 1 ? address : address + "&page=" + page);
    }

    private ModelAndView page(Actor.Member actor, Standing standing, int number, String wrong) {
        int most = RosterListPage.ON_A_PAGE;
        var found = roster.all(actor, standing, most + 1, (number - 1L) * most);
        var all = found.stream().limit(most).toList();
        var page =
                new RosterListPage(
                        standing,
                        all,
                        names.of(all.stream().map(one -> one.party().account()).toList()),
                        actor.id(),
                        wrong,
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        number,
                        found.size() > most ? number + 1 : 0);
        var view = new ModelAndView("reviews/roster-list", "page", page);
        view.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
