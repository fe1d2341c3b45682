package org.seamark.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seamark.accounts.Email;
import org.seamark.accounts.Moving;
import org.seamark.accounts.Organisation;
import org.seamark.accounts.Organisations;
import org.seamark.accounts.Profile;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Countries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member’s own page: what they say of themselves, and their mail address. */
@Controller
class AccountController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/account";

    private final Profile profile;
    private final Moving moving;
    private final Organisations organisations;
    private final Countries countries;

    AccountController(
            Profile profile, Moving moving, Organisations organisations, Countries countries) {
        this.profile = profile;
        this.moving = moving;
        this.organisations = organisations;
        this.countries = countries;
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable Language language,
            SignedIn member,
            @RequestParam(defaultValue = "") String done) {
        var account = profile.of(member.actor());
        var form = ProfileForm.of(account, organisation(account.organisation()));
        var said =
                List.of("profile", "email", "welcome").contains(done)
                        ? "accounts.done." + done
                        : "";
        return page(language, member, form, Map.of(), said);
    }

    private @org.jspecify.annotations.Nullable Organisation organisation(
            java.util.@org.jspecify.annotations.Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(organisations::find).orElse(null);
    }

    @PostMapping(PAGE)
    ModelAndView describe(
            @PathVariable Language language, SignedIn member, @ModelAttribute ProfileForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return page(language, member, form, errors, "");
        }
        profile.describe(member.actor(), form.said(language, countries));
        return new ModelAndView("redirect:/" + language.code() + "/account?done=profile");
    }

    @Proved
    @PostMapping(PAGE + "/email")
    ModelAndView move(
            @PathVariable Language language,
            SignedIn member,
            @RequestParam(defaultValue = "") String email) {
        var wanted = Email.of(email);
        if (wanted.isEmpty()) {
            var account = profile.of(member.actor());
            var form = ProfileForm.of(account, organisation(account.organisation()));
            return page(language, member, form, Map.of("email", "accounts.error.email"), "");
        }
        moving.ask(member.actor(), wanted.get());
        return new ModelAndView("redirect:/" + language.code() + "/account?done=email");
    }

    private ModelAndView page(
            Language language,
            SignedIn member,
            ProfileForm form,
            Map<String, String> errors,
            String done) {
        var page =
                new AccountPage(
                        profile.of(member.actor()),
                        form,
                        errors,
                        List.copyOf(countries.offered(language)),
                        member,
                        done);
        var view = new ModelAndView("accounts/account", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @GetMapping(PAGE + "/email/{token}")
    ModelAndView agree(@PathVariable Language language, @PathVariable String token) {
        return new ModelAndView(
                "accounts/notice",
                "page",
                NoticePage.asking("agree", "/" + language.code() + "/account/email/" + token));
    }

    @PostMapping(PAGE + "/email/{token}")
    ModelAndView agreed(@PathVariable Language language, @PathVariable String token) {
        var key = moving.agree(token).map(both -> both ? "moved" : "agreed").orElse("stale");
        return new ModelAndView("accounts/notice", "page", NoticePage.of(key));
    }
}
