package org.seamark.objectives.web;

import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.objectives.Shelves;
import org.seamark.vocabulary.Objective;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The objectives of the Compact, all and each. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/objectives")
class ObjectivesController {

    private final Shelves shelves;
    private final Texts texts;
    private final String contact;

    ObjectivesController(
            Shelves shelves, Texts texts, @Value("${seamark.contact:}") String contact) {
        this.shelves = shelves;
        this.texts = texts;
        this.contact = contact.strip();
    }

    @GetMapping
    String all(@PathVariable Language language, Model model) {
        model.addAttribute("page", ObjectivesPage.of(shelves.sizes()));
        return "objectives/objectives";
    }

    @GetMapping("/{code}")
    String one(@PathVariable Language language, @PathVariable String code, Model model) {
        var objective =
                Objective.of(code)
                        .filter(known -> known.code().equals(code))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "page",
                ObjectivePage.of(objective, shelves.of(objective, language), texts, contact));
        return "objectives/objective";
    }
}
