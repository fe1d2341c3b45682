package org.seamark.site.web;

import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What Seamark says of itself. */
@Controller
class AboutController {

    private final AboutPage page;

    /**
     * @param source where the code that runs here can be had
     */
    AboutController(@Value("${seamark.source:}") String source) {
        this.page = AboutPage.of(source);
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/about")
    String about(@PathVariable Language language, Model model) {
        model.addAttribute("page", page);
        return "site/about";
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/accessibility")
    String accessibility(@PathVariable Language language) {
        return "site/accessibility";
    }
}
