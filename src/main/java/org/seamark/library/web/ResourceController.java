package org.seamark.library.web;

import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.kernel.Language;
import org.seamark.library.Library;
import org.seamark.library.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Pages of resources, and their citations for reference managers. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/library")
class ResourceController {

    private final Library library;
    private final RecordPages records;

    ResourceController(Library library, RecordPages records) {
        this.library = library;
        this.records = records;
    }

    /** The library has no list of its own: the search is it. */
    @GetMapping
    String library(@PathVariable Language language) {
        return "redirect:/" + language.code() + "/search?kind=document&kind=training&kind=video";
    }

    @GetMapping("/{address:[^.]+}")
    @Nullable ModelAndView resource(
            @PathVariable Language language,
            @PathVariable String address,
            ServletWebRequest request) {
        return records.answer(
                language,
                records.require(address, library::find),
                "library/" + address,
                request,
                resource -> page(language, resource));
    }

    private ModelAndView page(Language language, Resource resource) {
        var page = new ResourcePage(records.page(resource, language), resource.description());
        return new ModelAndView("library/resource", "page", page);
    }

    @GetMapping("/{address:[^.]+}.{format:bib|ris}")
    ResponseEntity<byte[]> citation(
            @PathVariable Language language,
            @PathVariable String address,
            @PathVariable String format) {
        return records.citation(
                records.require(address, library::find), language, CitationFormat.require(format));
    }
}
