package org.seamark.desk.web;

import java.util.Map;
import org.seamark.contributions.Merging;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records of the catalogue as editors see them: their history, and taking them back. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/records")
class RecordDeskController {

    private final DeskRecords records;
    private final Merging merging;
    private final Workbench workbench;

    RecordDeskController(DeskRecords records, Merging merging, Workbench workbench) {
        this.records = records;
        this.merging = merging;
        this.workbench = workbench;
    }

    /** Begins an entry of the editor's own, which they can publish without review. */
    @PostMapping
    ModelAndView begin(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "resource") String kind) {
        var id = workbench.enter(actor, Kind.require(kind));
        return new ModelAndView("redirect:/" + language.code() + "/contributions/" + id);
    }

    @GetMapping("/{code}")
    ModelAndView show(
            @PathVariable Language language, Actor.Member actor, @PathVariable String code) {
        return records.page(actor, code);
    }

    @GetMapping("/{code}/differences")
    ModelAndView compare(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to) {
        return records.compared(actor, code, from, to);
    }

    @PostMapping("/{code}/removal")
    ModelAndView unpublish(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reasons) {
        return records.step(
                language,
                actor,
                code,
                Map.of("removal", reasons),
                () -> merging.takeBack(actor, code, reasons.strip()));
    }

    @PostMapping("/{code}/publication")
    ModelAndView publishAgain(
            @PathVariable Language language, Actor.Member actor, @PathVariable String code) {
        return records.step(
                language, actor, code, Map.of(), () -> merging.publishAgain(actor, code));
    }
}
