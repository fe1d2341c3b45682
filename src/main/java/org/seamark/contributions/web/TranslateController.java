package org.seamark.contributions.web;

import org.seamark.contributions.Workbench;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Forms;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The beginning of a translation of what is published. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/contribute/translation/{code:[0-9a-z]{1,10}}")
class TranslateController {

    private final Workbench workbench;
    private final Forms forms;

    TranslateController(Workbench workbench, Forms forms) {
        this.workbench = workbench;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView choose(Actor actor, @PathVariable String code) {
        var record = record(code);
        return new ModelAndView(
                "contributions/translate", "page", new TranslatePage(record, title(actor, record)));
    }

    private CatalogueRecord record(String code) {
        return forms.record(code).orElseThrow(OutOfSight::new);
    }

    private LocalizedText title(Actor actor, CatalogueRecord record) {
        return forms.of(record.reference())
                .filter(form -> form.kind().isOpenTo(actor))
                .filter(form -> form.isPublished(record.reference()))
                .flatMap(form -> form.content(record.reference()).map(form::title))
                .orElseThrow(OutOfSight::new);
    }

    @PostMapping
    ModelAndView begin(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String into) {
        var record = record(code);
        var wanted =
                Language.of(into)
                        .filter(one -> !title(member, record).languages().contains(one))
                        .orElseThrow(OutOfSight::new);
        var id = workbench.translate(member, record, wanted);
        return new ModelAndView("redirect:/" + language.code() + "/contributions/" + id);
    }
}
