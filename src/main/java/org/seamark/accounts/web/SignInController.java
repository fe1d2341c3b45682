package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Answer;
import org.seamark.accounts.Entrance;
import org.seamark.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where members come in by password, and go out. */
@Controller
class SignInController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/sign-in";

    private final Entrance entrance;
    private final Doorkeeper doorkeeper;
    private final Providers providers;

    SignInController(Entrance entrance, Doorkeeper doorkeeper, Providers providers) {
        this.entrance = entrance;
        this.doorkeeper = doorkeeper;
        this.providers = providers;
    }

    @GetMapping(PAGE)
    ModelAndView form(
            @PathVariable Language language,
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String failed) {
        return form("", ReturnAddress.of(next, language), failed == null ? "" : "provider");
    }

    @PostMapping(PAGE)
    ModelAndView signIn(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var onward = ReturnAddress.of(next, language);
        return switch (entrance.byPassword(email, password, request.getRemoteAddr())) {
            case Answer.Welcome(var account, var needsCode) when needsCode -> {
                doorkeeper.letWait(request, response, account);
                yield new ModelAndView(redirect(language, "/sign-in/code", onward));
            }
            case Answer.Welcome(var account, var needsCode) -> {
                doorkeeper.admit(request, response, account, "password", false);
                yield new ModelAndView("redirect:" + onward);
            }
            case Answer.Refused() -> form(email, onward, "refused");
            case Answer.TooMany() -> form(email, onward, "too-many");
        };
    }

    private static String redirect(Language language, String page, String next) {
        return "redirect:/"
                + language.code()
                + page
                + "?next="
                + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);
    }

    private ModelAndView form(String email, String next, String error) {
        var key = error.isEmpty() ? "" : "accounts.sign-in." + error;
        var page = new SignInPage(email, next, key, providers.all());
        return status(new ModelAndView("accounts/sign-in", "page", page), error);
    }

    static ModelAndView status(ModelAndView view, String error) {
        view.setStatus(
                error.isEmpty()
                        ? HttpStatus.OK
                        : error.equals("too-many")
                                ? HttpStatus.TOO_MANY_REQUESTS
                                : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @GetMapping(PAGE + "/code")
    ModelAndView code(
            @PathVariable Language language,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request) {
        return doorkeeper.waiting(request).isPresent()
                ? code(ReturnAddress.of(next, language), "")
                : new ModelAndView("redirect:/" + language.code() + "/sign-in");
    }

    @PostMapping(PAGE + "/code")
    ModelAndView enter(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var waiting = doorkeeper.waiting(request);
        if (waiting.isEmpty()) {
            return new ModelAndView("redirect:/" + language.code() + "/sign-in");
        }
        var onward = ReturnAddress.of(next, language);
        return switch (entrance.byCode(waiting.get(), code, request.getRemoteAddr())) {
            case Answer.Welcome(var account, var needsCode) -> {
                doorkeeper.admit(request, response, account, "password-and-code", true);
                yield new ModelAndView("redirect:" + onward);
            }
            case Answer.TooMany() -> code(onward, "too-many");
            default -> code(onward, "code-refused");
        };
    }

    private static ModelAndView code(String next, String error) {
        var key = error.isEmpty() ? "" : "accounts.sign-in." + error;
        var page = new CodePage(next, key);
        return status(new ModelAndView("accounts/code", "page", page), error);
    }

    @PostMapping("/{language:ar|zh|en|fr|ru|es}/sign-out")
    String leave(
            @PathVariable Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        doorkeeper.dismiss(request, response);
        return "redirect:/" + language.code();
    }
}
