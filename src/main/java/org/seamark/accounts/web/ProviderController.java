package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Identities;
import org.seamark.accounts.Linking;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where members link their account with other providers, and show there again who they are. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/account")
class ProviderController {

    private final Providers providers;
    private final Identities identities;
    private final Linking linking;
    private final Clock clock;

    ProviderController(Providers providers, Identities identities, Linking linking, Clock clock) {
        this.providers = providers;
        this.identities = identities;
        this.linking = linking;
        this.clock = clock;
    }

    /** Opening it does nothing but lead there. */
    @GetMapping("/proof/with/{provider}")
    String prove(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable String provider,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request) {
        if (!identities.of(member.id()).contains(provider)) {
            throw new OutOfSight();
        }
        begin(Errand.Reason.PROOF, provider, ReturnAddress.of(next, language), request);
        return "redirect:/sign-in/with/" + provider;
    }

    private Provider begin(
            Errand.Reason reason, String provider, String next, HttpServletRequest request) {
        var known = providers.find(provider).orElseThrow(OutOfSight::new);
        new Errand(reason, provider, clock.instant(), next).begin(request.getSession());
        return known;
    }

    /** The next page leads there by a link: a form may not lead to another site. */
    @Proved
    @PostMapping("/providers/{provider}")
    ModelAndView link(
            @PathVariable Language language,
            Actor.Member member,
            @PathVariable String provider,
            HttpServletRequest request) {
        var done = SafetyController.done(language, "provider-linked").getViewName();
        var next = String.valueOf(done).substring("redirect:".length());
        return new ModelAndView(
                "accounts/onward", "page", begin(Errand.Reason.LINK, provider, next, request));
    }

    @Proved
    @PostMapping("/providers/{provider}/removal")
    ModelAndView unlink(
            @PathVariable Language language, Actor.Member member, @PathVariable String provider) {
        linking.unlink(member, provider);
        return SafetyController.done(language, "provider-removed");
    }
}
