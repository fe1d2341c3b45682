package org.seamark.accounts.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seamark.accounts.ApiTokens;
import org.seamark.accounts.Scope;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a member makes secrets for programs, and ends them. */
@Controller
class TokensController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/account/tokens";
    private static final int LONGEST_NAME = 80;

    private final ApiTokens tokens;

    TokensController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable Language language, Actor.Member actor) {
        return page(actor, "", "");
    }

    private ModelAndView page(Actor.Member actor, String secret, String error) {
        var page = new TokensPage(tokens.of(actor.id()), secret, error);
        return SignInController.status(new ModelAndView("accounts/tokens", "page", page), error);
    }

    @Proved
    @PostMapping(PAGE)
    ModelAndView make(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> scope,
            @RequestParam(defaultValue = "90") int days) {
        var scopes =
                scope.stream().flatMap(code -> Scope.of(code).stream()).collect(Collectors.toSet());
        boolean named =
                !name.isBlank()
                        && name.strip().length() <= LONGEST_NAME
                        && name.codePoints().noneMatch(Character::isISOControl);
        if (!named || scopes.isEmpty() || days < 1 || days > ApiTokens.LONGEST) {
            return page(actor, "", "accounts.error.token");
        }
        return page(actor, tokens.make(actor, name, scopes, days), "");
    }

    @PostMapping(PAGE + "/{id}/end")
    ModelAndView end(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        tokens.revoke(actor, id);
        return new ModelAndView("redirect:/" + language.code() + "/account/tokens");
    }
}
