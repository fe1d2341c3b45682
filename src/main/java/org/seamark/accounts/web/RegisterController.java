package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.seamark.accounts.Anteroom;
import org.seamark.accounts.Entrance;
import org.seamark.accounts.Post;
import org.seamark.accounts.Registration;
import org.seamark.accounts.WeakPassword;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Countries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody becomes a member. */
@Controller
class RegisterController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/register";

    private final Anteroom anteroom;
    private final Registration registration;
    private final Entrance entrance;
    private final Post post;
    private final Countries countries;

    RegisterController(
            Anteroom anteroom,
            Registration registration,
            Entrance entrance,
            Post post,
            Countries countries) {
        this.anteroom = anteroom;
        this.registration = registration;
        this.entrance = entrance;
        this.post = post;
        this.countries = countries;
    }

    @GetMapping(PAGE)
    ModelAndView form(@PathVariable Language language) {
        return form(language, RegisterForm.BLANK, Map.of());
    }

    @PostMapping(PAGE)
    ModelAndView register(
            @PathVariable Language language,
            @ModelAttribute RegisterForm form,
            HttpServletRequest request) {
        if (!post.delivers()) {
            return form(language, form, Map.of()); // it says why there is no form
        }
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return form(language, form, errors);
        }
        if (!entrance.mayAsk(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        anteroom.register(form.member(language, countries));
        return new ModelAndView("accounts/notice", "page", NoticePage.of("registered"));
    }

    private ModelAndView form(Language language, RegisterForm form, Map<String, String> errors) {
        var page =
                new RegisterPage(
                        form, errors, List.copyOf(countries.offered(language)), post.delivers());
        var view = new ModelAndView("accounts/register", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** Opening the address changes nothing: programs that look through mail open it too. */
    @GetMapping(PAGE + "/confirm/{token}")
    ModelAndView confirm(@PathVariable Language language, @PathVariable String token) {
        return confirm(token, "");
    }

    private ModelAndView confirm(String token, String error) {
        return registration
                .newcomer(token)
                .map(account -> new ConfirmPage(token, account, error))
                .map(page -> new ModelAndView("accounts/confirm", "page", page))
                .map(view -> SignInController.status(view, error))
                .orElseGet(PasswordController::stale);
    }

    @PostMapping(PAGE + "/confirm/{token}")
    ModelAndView confirmed(
            @PathVariable Language language,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password) {
        try {
            return registration.confirm(token, password).isPresent()
                    ? new ModelAndView("accounts/notice", "page", NoticePage.of("confirmed"))
                    : PasswordController.stale();
        } catch (WeakPassword weak) {
            return confirm(token, weak.weakness().key());
        }
    }
}
