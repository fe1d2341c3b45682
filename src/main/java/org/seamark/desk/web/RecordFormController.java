package org.seamark.desk.web;

import java.util.List;
import org.seamark.contributions.DeskRecord;
import org.seamark.contributions.RecordDesk;
import org.seamark.contributions.WrongStep;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.web.Answers;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Countries;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form in which editors change a record: all its questions on one page. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/records/{code}/form")
class RecordFormController {

    private final RecordDesk desk;
    private final Countries countries;

    RecordFormController(RecordDesk desk, Countries countries) {
        this.desk = desk;
        this.countries = countries;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable Language language, Actor.Member actor, @PathVariable String code) {
        var record = desk.find(actor, code);
        return page(language, record, record.content(), record.mark(), List.of(), "", "");
    }

    @PostMapping
    ModelAndView save(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String why,
            @RequestParam MultiValueMap<String, String> sent) {
        var record = desk.find(actor, code);
        var typed = typed(record, sent);
        var problems = desk.problems(record, typed);
        if (!problems.isEmpty()) {
            return page(language, record, typed, base, problems, why, "");
        }
        try {
            desk.edit(actor, code, base, typed, why.strip());
        } catch (OptimisticLockingFailureException elsewhere) {
            return conflict(language, desk.find(actor, code), sent, why);
        } catch (WrongStep wrong) {
            return page(language, record, typed, base, List.of(), why, wrong.reason().key());
        }
        return new ModelAndView("redirect:/" + language.code() + "/desk/records/" + code);
    }

    /** Shows both versions; over the one that is shown, the other can be saved. */
    private ModelAndView conflict(
            Language language, DeskRecord now, MultiValueMap<String, String> sent, String why) {
        var typed = typed(now, sent);
        return page(language, now, typed, now.mark(), List.of(), why, RecordFormPage.CONFLICT);
    }

    /** What no field asks for, and the files, stay as they are. */
    private Content typed(DeskRecord record, MultiValueMap<String, String> sent) {
        var content = record.content();
        var answers = new Answers(sent);
        for (var section : record.form().sections()) {
            for (var answer : answers.of(section).entrySet()) {
                content = content.with(answer.getKey(), answer.getValue());
            }
        }
        return content;
    }

    private ModelAndView page(
            Language language,
            DeskRecord record,
            Content shown,
            String base,
            List<Problem> problems,
            String why,
            String error) {
        var page =
                new RecordFormPage(
                        record,
                        shown,
                        base,
                        problems,
                        List.copyOf(countries.offered(language)),
                        why,
                        error);
        var view = new ModelAndView("desk/record-form", "page", page);
        view.setStatus(
                problems.isEmpty() && error.isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
