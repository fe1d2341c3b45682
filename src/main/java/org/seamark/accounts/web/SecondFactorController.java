package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Profile;
import org.seamark.accounts.SecondFactors;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a member sets up codes as a second factor, and takes them away. */
@Controller
class SecondFactorController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/account/second-factor";
    private static final String PROOF = "/account/proof";

    private final SecondFactors factors;
    private final Profile profile;
    private final Doorkeeper doorkeeper;

    SecondFactorController(SecondFactors factors, Profile profile, Doorkeeper doorkeeper) {
        this.factors = factors;
        this.profile = profile;
        this.doorkeeper = doorkeeper;
    }

    @Proved(beforeCode = true)
    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable Language language,
            SignedIn member,
            @RequestParam(required = false) @Nullable String next) {
        var onward = onward(next, language);
        if (!factors.isRequiredOf(member.actor().id())) {
            return page(member, onward, "");
        }
        return new ModelAndView(
                "redirect:"
                        + (member.lacksSecondFactor()
                                ? ReturnAddress.via("/" + language.code() + PROOF, onward)
                                : onward));
    }

    private static String onward(@Nullable String next, Language language) {
        return next == null
                ? "/" + language.code() + "/account/safety"
                : ReturnAddress.of(next, language);
    }

    private ModelAndView page(SignedIn member, String next, String error) {
        var id = member.actor().id();
        var email = Objects.requireNonNull(profile.of(member.actor()).email());
        var required = member.granted().stream().anyMatch(Role::needsTwoFactors);
        var page = SecondFactorPage.of(factors.begin(id), email, error, required, next);
        return SignInController.status(
                new ModelAndView("accounts/second-factor", "page", page), error);
    }

    @Proved
    @PostMapping(PAGE)
    ModelAndView confirm(
            @PathVariable Language language,
            SignedIn member,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request) {
        var codes = factors.confirm(member.actor(), code);
        if (codes.isEmpty()) {
            return page(member, onward(next, language), "accounts.sign-in.code-refused");
        }
        doorkeeper.prove(request, true);
        return new ModelAndView(
                "accounts/second-factor",
                "page",
                SecondFactorPage.setUp(codes.get(), onward(next, language)));
    }

    @Proved
    @PostMapping(PAGE + "/recovery-codes")
    ModelAndView renew(@PathVariable Language language, SignedIn member) {
        return new ModelAndView(
                "accounts/second-factor",
                "page",
                SecondFactorPage.setUp(
                        factors.renewRecoveryCodes(member.actor()), onward(null, language)));
    }

    @Proved
    @PostMapping(PAGE + "/removal")
    ModelAndView remove(@PathVariable Language language, SignedIn member) {
        factors.remove(member.actor());
        return SafetyController.done(language, "factor-removed");
    }
}
