package org.seamark.notifications.web;

import java.util.UUID;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.notifications.GivenUp;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators find the letters that no mail server took. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/letters")
class LettersController {

    private static final int LAST_PAGE = 1_000;

    private final GivenUp letters;

    LettersController(GivenUp letters) {
        this.letters = letters;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        int most = LettersPage.ON_A_PAGE;
        var some = letters.some(actor, most + 1, (number - 1L) * most);
        int next = some.size() > most ? number + 1 : 0;
        return new ModelAndView(
                "notifications/letters",
                "page",
                new LettersPage(some.stream().limit(most).toList(), number, next));
    }

    @PostMapping("/{id}/attempt")
    ModelAndView again(@PathVariable Language language, Actor.Member actor, @PathVariable UUID id) {
        letters.again(actor, id);
        return new ModelAndView("redirect:/" + language.code() + "/letters");
    }
}
