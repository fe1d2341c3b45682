package org.seamark.calls.web;

import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.web.Attempt;
import org.seamark.calls.Call;
import org.seamark.calls.CallBoard;
import org.seamark.catalogue.Paged;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where editors announce, change and close calls for practices. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/calls")
class CallDeskController {

    private final CallBoard calls;

    CallDeskController(CallBoard calls) {
        this.calls = calls;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(name = "page", defaultValue = "") String asked) {
        var all = calls.all(actor, Paged.number(asked));
        var open = all.items().stream().filter(calls::isOpen).toList();
        var page = new DeskCallsPage(all, open, calls.answers(actor, all.items()));
        return new ModelAndView("calls/desk-calls", "page", page);
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable Language language, Actor.Member actor) {
        actor.require(Role.EDITOR);
        return page(DeskCallPage.anew(CallForm.blank(), Map.of()));
    }

    @PostMapping
    ModelAndView announce(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam Map<String, String> typed) {
        actor.require(Role.EDITOR);
        var form = new CallForm(typed);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return page(DeskCallPage.anew(form, errors));
        }
        return shown(language, calls.announce(actor, form.call()));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        actor.require(Role.EDITOR);
        var call = find(id);
        return page(new DeskCallPage(call, call.version(), CallForm.of(call), null, Map.of()));
    }

    @PostMapping("/{id}")
    ModelAndView edit(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "-1") int version) {
        actor.require(Role.EDITOR);
        var call = find(id);
        var form = new CallForm(typed);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return page(new DeskCallPage(call, version, form, null, errors));
        }
        return Attempt.refused(() -> calls.edit(actor, id, version, form.call()))
                .map(elsewhere -> page(DeskCallPage.overtaken(find(id), form)))
                .orElseGet(() -> shown(language, id));
    }

    @PostMapping("/{id}/closure")
    ModelAndView close(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        actor.require(Role.EDITOR);
        if (find(id).closed() == null) {
            Attempt.refused(() -> calls.close(actor, id)); // by whomever: it is closed
        }
        return new ModelAndView("redirect:/" + language.code() + "/desk/calls");
    }

    private Call find(UUID id) {
        return calls.find(id).orElseThrow(OutOfSight::new);
    }

    private static ModelAndView shown(Language language, UUID id) {
        return new ModelAndView("redirect:/" + language.code() + "/calls/" + id);
    }

    private static ModelAndView page(DeskCallPage page) {
        var view = new ModelAndView("calls/desk-call", "page", page);
        view.setStatus(
                page.errors().isEmpty() && page.saved() == null
                        ? HttpStatus.OK
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
