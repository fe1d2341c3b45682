package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Answer;
import org.seamark.accounts.Entrance;
import org.seamark.accounts.Passkeys;
import org.seamark.accounts.Profile;
import org.seamark.accounts.SecondFactors;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a member shows again who they are, before a dangerous step. */
@Controller
class ProofController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/account/proof";

    private final Entrance entrance;
    private final Doorkeeper doorkeeper;
    private final Profile profile;
    private final SecondFactors factors;
    private final Passkeys passkeys;

    ProofController(
            Entrance entrance,
            Doorkeeper doorkeeper,
            Profile profile,
            SecondFactors factors,
            Passkeys passkeys) {
        this.entrance = entrance;
        this.doorkeeper = doorkeeper;
        this.profile = profile;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    @GetMapping(PAGE)
    ModelAndView ask(
            @PathVariable Language language,
            SignedIn member,
            @RequestParam(required = false) @Nullable String next) {
        return page(member, ReturnAddress.of(next, language), "");
    }

    private ModelAndView page(SignedIn member, String next, String error) {
        var id = member.actor().id();
        var key = error.isEmpty() ? "" : "accounts.sign-in." + error;
        var page =
                new CodePage(
                        next,
                        key,
                        !isByCode(member),
                        !passkeys.findByUserId(Passkeys.bytes(id)).isEmpty());
        return SignInController.status(new ModelAndView("accounts/proof", "page", page), error);
    }

    /** Who came in without a password, or before the second factor was set up, shows a code. */
    private boolean isByCode(SignedIn member) {
        var id = member.actor().id();
        return factors.isRequiredOf(id)
                && (member.lacksSecondFactor() || profile.of(member.actor()).password() == null);
    }

    @PostMapping(PAGE)
    ModelAndView prove(
            @PathVariable Language language,
            SignedIn member,
            @RequestParam(defaultValue = "") String proof,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request) {
        var onward = ReturnAddress.of(next, language);
        var account = profile.of(member.actor());
        boolean byCode = isByCode(member);
        var answer =
                byCode
                        ? entrance.byCode(account.id(), proof, request.getRemoteAddr())
                        : entrance.again(account.id(), proof, request.getRemoteAddr());
        return switch (answer) {
            case Answer.Welcome welcome -> {
                doorkeeper.prove(request, byCode);
                yield new ModelAndView("redirect:" + onward);
            }
            case Answer.TooMany() -> page(member, onward, "too-many");
            default -> page(member, onward, "refused");
        };
    }
}
