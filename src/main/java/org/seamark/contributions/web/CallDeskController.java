package org.seamark.contributions.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.web.Attempt;
import org.seamark.catalogue.Paged;
import org.seamark.contributions.Call;
import org.seamark.contributions.CallBoard;
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
        var page = new DeskCallsPage(all, calls.open(), calls.answers(actor, all.items()));
        return new ModelAndView("contributions/desk-calls", "page", page);
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable Language language, Actor.Member actor) {
        actor.require(Role.EDITOR);
        return form(null, 0, CallForm.blank(), Map.of());
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
            return form(null, 0, form, errors);
        }
        return shown(language, calls.announce(actor, form.call()));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        actor.require(Role.EDITOR);
        var call = find(id);
        return form(call, call.version(), CallForm.of(call), Map.of());
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
            return form(call, version, form, errors);
        }
        return Attempt.refused(() -> calls.edit(actor, id, version, form.call()))
                .map(wrong ->
                        form(call, call.version(), form, Map.of("topic", "desk.wrong.elsewhere")))
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

    private static ModelAndView form(
            @Nullable Call call, int version, CallForm form, Map<String, String> errors) {
        var page = new DeskCallPage(call, version, form, errors);
        var view = new ModelAndView("contributions/desk-call", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
