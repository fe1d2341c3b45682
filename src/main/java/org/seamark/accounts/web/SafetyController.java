package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.seamark.accounts.Identities;
import org.seamark.accounts.PasskeyChanges;
import org.seamark.accounts.Passkeys;
import org.seamark.accounts.Profile;
import org.seamark.accounts.RecoveryCodes;
import org.seamark.accounts.SecondFactors;
import org.seamark.accounts.WaysIn;
import org.seamark.accounts.WeakPassword;
import org.seamark.accounts.WrongStep;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a member signs in: password, passkeys that go, and what else there is. */
@Controller
class SafetyController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/account/safety";
    private static final List<String> DONE =
            List.of(
                    "password",
                    "session",
                    "factor-removed",
                    "passkey-removed",
                    "passkey-added",
                    "provider-linked",
                    "provider-removed");
    private static final List<String> WRONG = List.of("failed", "taken");

    private final Profile profile;
    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final Passkeys passkeys;
    private final PasskeyChanges changes;
    private final Identities identities;
    private final Providers providers;
    private final WaysIn ways;
    private final SessionList sessions;

    SafetyController(
            Profile profile,
            SecondFactors factors,
            RecoveryCodes recovery,
            Passkeys passkeys,
            PasskeyChanges changes,
            Identities identities,
            Providers providers,
            WaysIn ways,
            SessionList sessions) {
        this.profile = profile;
        this.factors = factors;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.changes = changes;
        this.identities = identities;
        this.providers = providers;
        this.ways = ways;
        this.sessions = sessions;
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable Language language,
            SignedIn member,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String wrong,
            HttpServletRequest request) {
        return page(
                member,
                request,
                "",
                WRONG.contains(wrong) ? "accounts.providers." + wrong : "",
                DONE.contains(done) ? "accounts.done." + done : "");
    }

    private ModelAndView page(
            SignedIn member,
            HttpServletRequest request,
            String passwordError,
            String error,
            String done) {
        var id = member.actor().id();
        int many = ways.of(id);
        var page =
                new SafetyPage(
                        member,
                        profile.of(member.actor()).password() != null,
                        many < 2,
                        factors.isRequiredOf(id),
                        recovery.left(id),
                        passkeys.findByUserId(Passkeys.bytes(id)),
                        providers.with(identities.of(id), many),
                        sessions.of(id, request),
                        passwordError,
                        error,
                        done);
        return SignInController.status(
                new ModelAndView("accounts/safety", "page", page), passwordError + error);
    }

    @Proved
    @PostMapping(PAGE + "/password")
    ModelAndView setPassword(
            @PathVariable Language language,
            SignedIn member,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        try {
            profile.setPassword(member.actor(), password, request.getSession().getId());
            return done(language, "password");
        } catch (WeakPassword weak) {
            return page(member, request, weak.weakness().key(), "", "");
        }
    }

    @Proved
    @PostMapping("/{language:ar|zh|en|fr|ru|es}/account/passkeys/{credential}/removal")
    ModelAndView removePasskey(
            @PathVariable Language language,
            SignedIn member,
            @PathVariable String credential,
            HttpServletRequest request) {
        try {
            changes.remove(member.actor(), credential);
            return done(language, "passkey-removed");
        } catch (WrongStep last) {
            return page(member, request, "", "accounts.passkeys.last", "");
        }
    }

    static ModelAndView done(Language language, String what) {
        return new ModelAndView("redirect:/" + language.code() + "/account/safety?done=" + what);
    }
}
