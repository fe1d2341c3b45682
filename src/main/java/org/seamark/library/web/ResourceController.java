package org.seamark.library.web;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.kernel.Language;
import org.seamark.library.Citation;
import org.seamark.library.Library;
import org.seamark.library.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

    private static final MediaType BIBTEX = new MediaType("application", "x-bibtex");
    private static final MediaType RIS = new MediaType("application", "x-research-info-systems");

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
        var links = resource.description().links();
        var page =
                new ResourcePage(records.page(resource, links, language), resource.description());
        return new ModelAndView("library/resource", "page", page);
    }

    @GetMapping("/{address:[^.]+}.bib")
    ResponseEntity<byte[]> bibtex(@PathVariable Language language, @PathVariable String address) {
        return citation(language, address, BIBTEX, "bib", Citation::bibtex);
    }

    @GetMapping("/{address:[^.]+}.ris")
    ResponseEntity<byte[]> ris(@PathVariable Language language, @PathVariable String address) {
        return citation(language, address, RIS, "ris", Citation::ris);
    }

    private ResponseEntity<byte[]> citation(
            Language language,
            String address,
            MediaType type,
            String suffix,
            Function<Citation, String> form) {
        var resource = records.require(address, library::find);
        var here = records.complete(resource, language);
        var citation = Citation.of(resource.description(), language, here);
        var file = "%s.%s".formatted(resource.code(), suffix);
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(form.apply(citation).getBytes(StandardCharsets.UTF_8));
    }
}
