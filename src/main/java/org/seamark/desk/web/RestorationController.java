package org.seamark.desk.web;

import org.seamark.accounts.web.Attempt;
import org.seamark.contributions.AttachedFiles;
import org.seamark.contributions.RecordDesk;
import org.seamark.forms.Differences;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.TooLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Making an earlier version of a record the newest, after a look at what that changes. */
@Controller
@RequestMapping(
        "/{language:ar|zh|en|fr|ru|es}/desk/records/{code}/revisions/{revision}/restoration")
class RestorationController {

    private final RecordDesk desk;
    private final AttachedFiles files;

    RestorationController(RecordDesk desk, AttachedFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable String code,
            @PathVariable int revision) {
        return page(actor, code, revision, "", "");
    }

    /** What cannot be restored gives the page again, with what is so now. */
    @PostMapping
    ModelAndView restore(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable String code,
            @PathVariable int revision,
            @RequestParam(defaultValue = "") String base,
            @RequestParam(defaultValue = "") String reasons) {
        return TooLong.error(reasons, TooLong.NOTE)
                .or(() ->
                        Attempt.refused(
                                () -> desk.restore(actor, code, revision, base, reasons.strip())))
                .map(error -> page(actor, code, revision, reasons, error))
                .orElseGet(() ->
                        new ModelAndView("redirect:/" + language.code() + "/desk/records/" + code));
    }

    private ModelAndView page(
            Actor.Member actor, String code, int revision, String reasons, String error) {
        var record = desk.find(actor, code);
        var old = desk.revision(actor, code, revision);
        var both = files.shown(actor, record.content(), old);
        var differences = new Differences(record.content(), old).in(record.form().sections());
        var page = new RestorationPage(record, revision, differences, both, reasons, error);
        var view = new ModelAndView("desk/restoration", "page", page);
        view.setStatus(error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
