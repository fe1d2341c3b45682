package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.seamark.accounts.Members;
import org.seamark.accounts.Reception;
import org.seamark.accounts.WeakPassword;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.vocabulary.Countries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody who was invited comes in. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/invitation/{token}")
class ReceptionController {

    private final Reception reception;
    private final Members members;
    private final Doorkeeper doorkeeper;
    private final Countries countries;

    ReceptionController(
            Reception reception, Members members, Doorkeeper doorkeeper, Countries countries) {
        this.reception = reception;
        this.members = members;
        this.doorkeeper = doorkeeper;
        this.countries = countries;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language language, @PathVariable String token) {
        return form(language, token, ReceptionForm.BLANK, Map.of());
    }

    private ModelAndView form(
            Language language, String token, ReceptionForm form, Map<String, String> errors) {
        var guest = reception.guest(token);
        if (guest.isEmpty()) {
            return stale();
        }
        var page =
                new ReceptionPage(
                        token,
                        Objects.requireNonNull(guest.get().email()),
                        form,
                        errors,
                        List.copyOf(countries.offered(language)));
        var view = new ModelAndView("accounts/reception", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView stale() {
        var page = NoticePage.of("invitation-stale");
        var view = new ModelAndView("accounts/notice", "page", page);
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }

    @PostMapping
    ModelAndView comeIn(
            @PathVariable Language language,
            @PathVariable String token,
            @ModelAttribute ReceptionForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            reception
                    .guest(token)
                    .flatMap(guest -> reception.weakness(guest, form.said(language, countries)))
                    .ifPresent(weak -> errors.put("password", weak.key()));
            return form(language, token, form, errors);
        }
        try {
            var account = reception.accept(token, form.said(language, countries));
            if (account.isEmpty()) {
                return stale();
            }
            doorkeeper.admit(request, response, account.get(), "invitation", false);
            return new ModelAndView(
                    "redirect:/" + language.code() + next(account.get(), form.isByPasskey()));
        } catch (WeakPassword weak) {
            return form(language, token, form, Map.of("password", weak.weakness().key()));
        }
    }

    /** A passkey is two factors in one. */
    private String next(UUID account, boolean byPasskey) {
        return byPasskey
                ? "/account/safety#passkeys"
                : members.roles(account).stream().anyMatch(Role::needsTwoFactors)
                        ? "/account/second-factor"
                        : "/account?done=welcome";
    }
}
