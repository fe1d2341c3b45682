package org.seamark.practices.web;

import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Paged;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.kernel.Language;
import org.seamark.practices.PracticeType;
import org.seamark.practices.Repertoire;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The list of practices and the page of each. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/practices")
class PracticeController {

    private final Repertoire repertoire;
    private final RecordPages records;

    PracticeController(Repertoire repertoire, RecordPages records) {
        this.repertoire = repertoire;
        this.records = records;
    }

    @GetMapping
    ModelAndView practices(
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

    @GetMapping("/{address:[^.]+}")
    @Nullable ModelAndView practice(
            @PathVariable Language language,
            @PathVariable String address,
            ServletWebRequest request) {
        return records.answer(
                language,
                records.require(address, repertoire::find),
                "practices/" + address,
                request,
                practice ->
                        new ModelAndView(
                                "practices/practice",
                                "page",
                                new PracticePage(
                                        records.page(practice, language), practice.description())));
    }

    @GetMapping("/{address:[^.]+}.{format:bib|ris}")
    ResponseEntity<byte[]> citation(
            @PathVariable Language language,
            @PathVariable String address,
            @PathVariable String format) {
        return records.citation(
                records.require(address, repertoire::find),
                language,
                CitationFormat.require(format));
    }
}
