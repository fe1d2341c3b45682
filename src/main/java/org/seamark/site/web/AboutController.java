package org.seamark.site.web;

import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What Seamark says of itself. */
@Controller
class AboutController {

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/about")
    String about(@PathVariable Language language) {
        return "site/about";
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/accessibility")
    String accessibility(@PathVariable Language language) {
        return "site/accessibility";
    }
}
