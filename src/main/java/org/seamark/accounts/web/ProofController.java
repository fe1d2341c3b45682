package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Answer;
import org.seamark.accounts.Entrance;
import org.seamark.accounts.Identities;
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
    private final Identities identities;
    private final Providers providers;

    ProofController(
            Entrance entrance,
            Doorkeeper doorkeeper,
            Profile profile,
            SecondFactors factors,
            Passkeys passkeys,
            Identities identities,
            Providers providers) {
        this.entrance = entrance;
        this.doorkeeper = doorkeeper;
        this.profile = profile;
        this.factors = factors;
        this.passkeys = passkeys;
        this.identities = identities;
        this.providers = providers;
    }

    @GetMapping(PAGE)
    ModelAndView ask(
            @PathVariable Language language,
            SignedIn member,
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String failed) {
        var error = failed == null ? "" : "accounts.proof.failed";
        return page(member, ReturnAddress.of(next, language), error);
    }

    private ModelAndView page(SignedIn member, String next, String error) {
        var id = member.actor().id();
        var by = by(member);
        boolean codeIsOwed = by == ProofPage.By.CODE && !member.strong();
        var page =
                new ProofPage(
                        next,
                        error,
                        by,
                        !passkeys.findByUserId(Passkeys.bytes(id)).isEmpty(),
                        codeIsOwed ? List.of() : providers.among(identities.of(id)));
        return new ModelAndView("accounts/proof", "page", page);
    }

    /** Who came in without a password, or before the second factor was set up, shows a code. */
    private ProofPage.By by(SignedIn member) {
        var id = member.actor().id();
        boolean hasPassword = profile.of(member.actor()).password() != null;
        if (factors.isRequiredOf(id) && (!member.strong() || !hasPassword)) {
            return ProofPage.By.CODE;
        }
        return hasPassword ? ProofPage.By.PASSWORD : ProofPage.By.NOTHING;
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
        boolean byCode = by(member) == ProofPage.By.CODE;
        var answer =
                byCode
                        ? entrance.byCode(account.id(), proof, request.getRemoteAddr())
                        : entrance.again(account.id(), proof, request.getRemoteAddr());
        return switch (answer) {
            case Answer.Welcome welcome -> {
                doorkeeper.prove(request, byCode);
                yield new ModelAndView("redirect:" + onward);
            }
            case Answer.TooMany() -> refused(member, onward, "too-many");
            default -> refused(member, onward, "refused");
        };
    }

    private ModelAndView refused(SignedIn member, String next, String why) {
        return SignInController.status(page(member, next, "accounts.sign-in." + why), why);
    }
}
