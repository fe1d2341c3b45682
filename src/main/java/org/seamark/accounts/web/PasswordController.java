package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.seamark.accounts.Anteroom;
import org.seamark.accounts.Email;
import org.seamark.accounts.Entrance;
import org.seamark.accounts.Post;
import org.seamark.accounts.Recovery;
import org.seamark.accounts.WeakPassword;
import org.seamark.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody gets a new password by a letter. */
@Controller
class PasswordController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/password";

    private final Anteroom anteroom;
    private final Recovery recovery;
    private final Entrance entrance;
    private final Post post;

    PasswordController(Anteroom anteroom, Recovery recovery, Entrance entrance, Post post) {
        this.anteroom = anteroom;
        this.recovery = recovery;
        this.entrance = entrance;
        this.post = post;
    }

    @GetMapping(PAGE)
    ModelAndView ask(@PathVariable Language language) {
        return form("", "");
    }

    private ModelAndView form(String email, String error) {
        return new ModelAndView(
                "accounts/forgotten", "page", new ForgottenPage(email, error, post.delivers()));
    }

    @PostMapping(PAGE)
    ModelAndView asked(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request) {
        if (!post.delivers()) {
            return form(email, ""); // it says why there is no form
        }
        if (!entrance.mayAsk(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var address = Email.of(email);
        if (address.isEmpty()) {
            return SignInController.status(form(email, "accounts.error.email"), "email");
        }
        anteroom.forgotten(address.get());
        return new ModelAndView("accounts/notice", "page", NoticePage.of("letter-sent"));
    }

    @GetMapping(PAGE + "/{token}")
    ModelAndView choose(@PathVariable Language language, @PathVariable String token) {
        return recovery.isOpen(token)
                ? new ModelAndView("accounts/new-password", "page", new FieldPage(token, ""))
                : stale();
    }

    @PostMapping(PAGE + "/{token}")
    ModelAndView chosen(
            @PathVariable Language language,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password) {
        try {
            return recovery.set(token, password).isPresent()
                    ? new ModelAndView("accounts/notice", "page", NoticePage.of("password-set"))
                    : stale();
        } catch (WeakPassword weak) {
            return SignInController.status(
                    new ModelAndView(
                            "accounts/new-password",
                            "page",
                            new FieldPage(token, weak.weakness().key())),
                    "weak");
        }
    }

    static ModelAndView stale() {
        var view = new ModelAndView("accounts/notice", "page", NoticePage.of("stale"));
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }
}
