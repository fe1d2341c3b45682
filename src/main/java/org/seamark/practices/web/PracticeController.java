package org.seamark.practices.web;

import org.seamark.catalogue.Paged;
import org.seamark.catalogue.web.RecordPage;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.catalogue.web.RecordRoutes;
import org.seamark.catalogue.web.Shelf;
import org.seamark.kernel.Language;
import org.seamark.practices.Practice;
import org.seamark.practices.PracticeType;
import org.seamark.practices.Repertoire;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of practices and the page of each. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/practices")
class PracticeController implements RecordRoutes<Practice> {

    private final Repertoire repertoire;
    private final Shelf<Practice> shelf;

    PracticeController(Repertoire repertoire, RecordPages pages) {
        this.repertoire = repertoire;
        this.shelf = new Shelf<>(pages, repertoire.records(), Practice.class);
    }

    @Override
    public Shelf<Practice> shelf() {
        return shelf;
    }

    @Override
    public ModelAndView view(Practice practice, RecordPage page, Language reader) {
        return new ModelAndView(
                "practices/practice", "page", new PracticePage(page, practice.description()));
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String page) {
        int number = Paged.number(page);
        var chosen = PracticeType.of(type);
        var practices =
                chosen.map(known -> repertoire.page(number, known))
                        .orElseGet(() -> repertoire.page(number));
        return new ModelAndView(
                "practices/practices", "page", new PracticesPage(practices, chosen.orElse(null)));
    }
}
