package org.seamark.contributions.web;

import java.util.UUID;
import org.seamark.contributions.Draft;
import org.seamark.contributions.DraftDesk;
import org.seamark.contributions.SavedElsewhere;
import org.seamark.contributions.WrongStep;
import org.seamark.forms.Section;
import org.seamark.forms.web.Answers;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of one section: drawn from its questions, saved as one types or by its button. */
@Controller
@RequestMapping(
        "/{language:ar|zh|en|fr|ru|es}/contributions/{id:[0-9a-f-]{36}}/{section:[a-z-]{1,30}}")
class SectionController {

    private final DraftDesk drafts;
    private final SectionPages sections;

    SectionController(DraftDesk drafts, SectionPages sections) {
        this.drafts = drafts;
        this.sections = sections;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String checked) {
        var draft = drafts.open(member, id);
        var page =
                sections.of(
                        language, member, draft, section(draft, section), draft.content(), false);
        return view(checked.isEmpty() ? page : page.judged(), HttpStatus.OK);
    }

    private static Section section(Draft draft, String name) {
        return draft.section(name).orElseThrow(OutOfSight::new);
    }

    private static ModelAndView view(SectionPage page, HttpStatus status) {
        var view = new ModelAndView("contributions/section", "page", page);
        view.setStatus(status);
        return view;
    }

    /** Saved by its button: then on to the next section, where nothing is to be mended here. */
    @PostMapping
    ModelAndView save(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String base,
            @RequestParam MultiValueMap<String, String> sent) {
        var before = drafts.open(member, id);
        var answers = new Answers(sent).of(section(before, section));
        try {
            var saved = drafts.save(member, id, section, answers, base);
            return new ModelAndView(
                    "redirect:/" + language.code() + "/" + next(saved, section(saved, section)));
        } catch (SavedElsewhere | WrongStep conflict) {
            var now = drafts.open(member, id);
            var typed = now.content();
            for (var answer : answers.entrySet()) {
                typed = typed.with(answer.getKey(), answer.getValue());
            }
            return view(
                    sections.of(language, member, now, section(now, section), typed, true),
                    HttpStatus.CONFLICT);
        }
    }

    private static String next(Draft draft, Section section) {
        var here = "contributions/" + draft.contribution().id();
        if (!draft.problems(section).isEmpty()) {
            return here + "/" + section.name() + "?checked=yes";
        }
        return draft.next(section)
                .map(next -> here + "/" + next.name())
                .orElse(here + "?done=saved");
    }

    /** Saved as one types, by the script of the page. */
    @PostMapping(headers = "Seamark-Draft")
    ResponseEntity<Saved> keep(
            Actor.Member member,
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String base,
            @RequestParam MultiValueMap<String, String> sent) {
        var before = drafts.open(member, id);
        var answers = new Answers(sent).of(section(before, section));
        try {
            var saved = drafts.save(member, id, section, answers, base);
            return ResponseEntity.ok(new Saved(saved.mark(section(saved, section))));
        } catch (SavedElsewhere | WrongStep conflict) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    /**
     * What the script is answered.
     *
     * @param base the mark over which it types from now on
     */
    record Saved(String base) {}
}
