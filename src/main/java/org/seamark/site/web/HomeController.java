package org.seamark.site.web;

import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first page of each language. */
@Controller
class HomeController {

    @GetMapping("/{language:ar|zh|en|fr|ru|es}")
    String home(@PathVariable Language language, Model model) {
        return "site/home";
    }
}
