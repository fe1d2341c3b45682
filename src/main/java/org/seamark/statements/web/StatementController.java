package org.seamark.statements.web;

import org.seamark.catalogue.Paged;
import org.seamark.catalogue.web.RecordPage;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.catalogue.web.RecordRoutes;
import org.seamark.catalogue.web.Shelf;
import org.seamark.kernel.Language;
import org.seamark.statements.Pressroom;
import org.seamark.statements.Statement;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of statements and the page of each. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/statements")
class StatementController implements RecordRoutes<Statement> {

    private final Pressroom pressroom;
    private final Shelf<Statement> shelf;

    StatementController(Pressroom pressroom, RecordPages pages) {
        this.pressroom = pressroom;
        this.shelf = new Shelf<>(pages, pressroom.records(), Statement.class);
    }

    @Override
    public Shelf<Statement> shelf() {
        return shelf;
    }

    @Override
    public ModelAndView view(Statement statement, RecordPage page, Language reader) {
        var known = statement.description();
        var version = known.title().best(reader).orElseThrow().language();
        return new ModelAndView(
                "statements/statement", "page", new StatementPage(page, known, version));
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String page) {
        return new ModelAndView(
                "statements/statements", "page", pressroom.page(Paged.number(page)));
    }
}
