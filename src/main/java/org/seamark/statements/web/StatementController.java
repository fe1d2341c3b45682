package org.seamark.statements.web;

import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Paged;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.kernel.Language;
import org.seamark.statements.Pressroom;
import org.seamark.statements.Statement;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The list of statements and the page of each. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/statements")
class StatementController {

    private final Pressroom pressroom;
    private final RecordPages records;

    StatementController(Pressroom pressroom, RecordPages records) {
        this.pressroom = pressroom;
        this.records = records;
    }

    @GetMapping
    ModelAndView statements(
            @PathVariable Language language, @RequestParam(defaultValue = "") String page) {
        return new ModelAndView(
                "statements/statements", "page", pressroom.page(Paged.number(page)));
    }

    @GetMapping("/{address:[^.]+}")
    @Nullable ModelAndView statement(
            @PathVariable Language language,
            @PathVariable String address,
            ServletWebRequest request) {
        return records.answer(
                language,
                records.require(address, pressroom::find),
                "statements/" + address,
                request,
                statement -> page(language, statement));
    }

    private ModelAndView page(Language language, Statement statement) {
        var known = statement.description();
        var version = known.title().best(language).orElseThrow().language();
        var record = records.page(statement, language);
        return new ModelAndView(
                "statements/statement", "page", new StatementPage(record, known, version));
    }

    @GetMapping("/{address:[^.]+}.{format:bib|ris}")
    ResponseEntity<byte[]> citation(
            @PathVariable Language language,
            @PathVariable String address,
            @PathVariable String format) {
        return records.citation(
                records.require(address, pressroom::find),
                language,
                CitationFormat.require(format));
    }
}
