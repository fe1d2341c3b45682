package org.seamark.remarks.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.web.Attempt;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.Paged;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.kernel.TooLong;
import org.seamark.remarks.Remark;
import org.seamark.remarks.RemarkBox;
import org.seamark.remarks.RemarkOutcome;
import org.seamark.remarks.WrongStep;
import org.seamark.vocabulary.Concept;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What readers have said about records, and the editors' answers. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/remarks")
class RemarkDeskController {

    private final RemarkBox box;
    private final Origins origins;

    RemarkDeskController(RemarkBox box, Origins origins) {
        this.box = box;
        this.origins = origins;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "false") boolean closed) {
        return new ModelAndView(
                "remarks/desk-remarks",
                "page",
                closed ? closed(actor, Paged.number(page)) : open(actor, after));
    }

    private RemarksPage closed(Actor.Member actor, int page) {
        var found = box.closed(actor, page);
        return new RemarksPage(found.items(), records(found.items()), "", found);
    }

    private RemarksPage open(Actor.Member actor, String after) {
        var found = box.open(actor, Identifiers.parse(after).orElse(null));
        var shown = found.subList(0, Math.min(found.size(), RemarkBox.PAGE));
        var next = found.size() > shown.size() ? shown.getLast().id().toString() : "";
        return new RemarksPage(shown, records(shown), next, null);
    }

    private Map<Reference, Listing> records(List<Remark> remarks) {
        return origins.published(remarks.stream().map(Remark::record).distinct().toList());
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        return page(actor, id, "", "");
    }

    @PostMapping("/{id}/closure")
    ModelAndView close(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String answer) {
        return TooLong.error(answer, TooLong.NOTE)
                .or(() -> Attempt.refused(() -> box.close(actor, id, outcome(outcome), answer)))
                .map(error -> page(actor, id, error, answer))
                .orElseGet(
                        () -> new ModelAndView("redirect:/" + language.code() + "/desk/remarks"));
    }

    private static RemarkOutcome outcome(String code) {
        return Concept.find(RemarkOutcome.values(), code)
                .orElseThrow(() -> new WrongStep(WrongStep.Reason.INCOMPLETE));
    }

    private ModelAndView page(Actor.Member actor, UUID id, String error, String answer) {
        var remark = box.find(actor, id);
        var listing = origins.findByCode(remark.code()).map(Publication::listing).orElse(null);
        var page = new DeskRemarkPage(remark, listing, error, answer);
        var view = new ModelAndView("remarks/desk-remark", "page", page);
        view.setStatus(error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
