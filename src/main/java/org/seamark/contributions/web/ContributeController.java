package org.seamark.contributions.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.calls.Call;
import org.seamark.calls.CallBoard;
import org.seamark.contributions.Owner;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Forms;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.StepRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What can be handed in, what will be asked, and the beginning of it. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}")
class ContributeController {

    private final Workbench workbench;
    private final CallBoard calls;
    private final Forms forms;

    ContributeController(Workbench workbench, CallBoard calls, Forms forms) {
        this.workbench = workbench;
        this.calls = calls;
        this.forms = forms;
    }

    @GetMapping("/contribute")
    ModelAndView contribute(
            Actor actor,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String call) {
        return page(actor, new BeginForm(kind, call, "", "", "", "", "", ""), "");
    }

    private ModelAndView page(Actor actor, BeginForm form, String error) {
        var offers =
                Arrays.stream(Kind.values())
                        .filter(kind -> kind.isOpenTo(actor))
                        .flatMap(kind -> forms.find(kind).stream())
                        .map(found -> new ContributePage.Offer(found.kind(), found.sections()))
                        .toList();
        var page =
                new ContributePage(
                        offers,
                        calls.open("", 1).items(),
                        calls.open(BeginForm.typed(form.words()), 1),
                        chosen(form),
                        form,
                        error);
        var view = new ModelAndView("contributions/contribute", "page", page);
        view.setStatus(error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private @Nullable Call chosen(BeginForm form) {
        return Optional.ofNullable(form.answered())
                .flatMap(calls::find)
                .filter(calls::isOpen)
                .orElse(null);
    }

    @PostMapping("/contributions")
    ModelAndView begin(
            @PathVariable Language language, Actor.Member member, @ModelAttribute BeginForm form) {
        if (form.isLooking()) {
            return page(member, form, "");
        }
        var kind = form.known().filter(one -> one.isOpenTo(member)).flatMap(forms::find);
        if (kind.isEmpty()) {
            return page(member, form, "forms.problem.choice");
        }
        try {
            var id = workbench.begin(member, kind.get().kind(), form.answered(), focalPoint(form));
            return new ModelAndView("redirect:/" + language.code() + "/contributions/" + id);
        } catch (StepRefused refused) {
            return page(member, form, refused.key());
        }
    }

    private static Owner.@Nullable FocalPoint focalPoint(BeginForm form) {
        return form.isOnBehalf()
                ? new Owner.FocalPoint(
                        BeginForm.typed(form.implementer()),
                        BeginForm.typed(form.name()),
                        BeginForm.typed(form.email()))
                : null;
    }
}
