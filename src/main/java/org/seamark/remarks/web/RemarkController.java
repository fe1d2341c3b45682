package org.seamark.remarks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.Entrance;
import org.seamark.accounts.web.Attempt;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.seamark.remarks.LeaveRemark;
import org.seamark.remarks.RemarkBox;
import org.seamark.remarks.RemarkKind;
import org.seamark.vocabulary.Concept;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where readers, with or without an account, say what is wrong with a record. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/remarks")
class RemarkController {

    private final RemarkBox box;
    private final Origins origins;
    private final Entrance entrance;

    RemarkController(RemarkBox box, Origins origins, Entrance entrance) {
        this.box = box;
        this.origins = origins;
        this.entrance = entrance;
    }

    @GetMapping("/new")
    ModelAndView form(
            @PathVariable Language language,
            Actor actor,
            @RequestParam(name = "record", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String kind) {
        return form(actor, said(language, code, kind, "", ""), Map.of());
    }

    @PostMapping
    ModelAndView leave(
            @PathVariable Language language,
            Actor actor,
            @RequestParam(name = "record", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String contact,
            HttpServletRequest request) {
        var said = said(language, code, kind, text, contact);
        var problems = said.problems();
        if (!problems.isEmpty()) {
            return form(actor, said, problems);
        }
        if (!entrance.mayWrite(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return Attempt.refused(() -> box.leave(actor, said))
                .map(error -> form(actor, said, Map.of("text", error)))
                .orElseGet(() ->
                        new ModelAndView(
                                "remarks/remark-left", "page", page(actor, said, Map.of())));
    }

    /** What a member said, and the answer to it. */
    @GetMapping("/{id:[0-9a-f-]{36}}")
    ModelAndView show(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        var remark = box.own(actor, id);
        var listing = origins.findByCode(remark.code()).map(Publication::listing).orElse(null);
        return new ModelAndView(
                "remarks/remark-own", "page", new DeskRemarkPage(remark, listing, "", ""));
    }

    private LeaveRemark said(
            Language language, String code, String kind, String text, String contact) {
        var record = find(code);
        var what = Concept.find(RemarkKind.values(), kind).orElse(RemarkKind.CORRECTION);
        return new LeaveRemark(what, record.reference(), code, language, text, contact);
    }

    private Publication<?> find(String code) {
        return origins.findByCode(code).orElseThrow(OutOfSight::new);
    }

    private ModelAndView form(Actor actor, LeaveRemark said, Map<String, String> errors) {
        var view = new ModelAndView("remarks/remark", "page", page(actor, said, errors));
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private RemarkPage page(Actor actor, LeaveRemark said, Map<String, String> errors) {
        return new RemarkPage(
                find(said.code()).listing(),
                said.code(),
                said.kind(),
                said.text(),
                said.contact(),
                actor.account().isPresent(),
                errors);
    }
}
