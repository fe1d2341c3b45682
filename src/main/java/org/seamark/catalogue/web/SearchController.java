package org.seamark.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Results;
import org.seamark.kernel.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where everything published is found. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/search")
class SearchController {

    private final ListingIndex index;
    private final FacetValueNames names;

    SearchController(ListingIndex index, FacetValueNames names) {
        this.index = index;
        this.names = names;
    }

    @GetMapping
    String search(@PathVariable Language language, HttpServletRequest request, Model model) {
        var asked = asked(request, language);
        var search = asked.search();
        var results = index.search(search);
        if (isBeyond(asked, results)) {
            asked = new AskedSearch(search.onPage(results.pages()), asked.leftOut());
            results = index.search(asked.search());
        }
        model.addAttribute("page", SearchPage.of(asked, results, names));
        return "catalogue/search";
    }

    /** A page that was there once, or never: the last one answers for it. */
    private static boolean isBeyond(AskedSearch asked, Results results) {
        return results.total() > 0 && asked.search().page() > results.pages();
    }

    @GetMapping("/{parameter}")
    String facet(
            @PathVariable Language language,
            @PathVariable String parameter,
            HttpServletRequest request,
            Model model) {
        var facet =
                Facet.of(parameter)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var search = asked(request, language).search();
        var counts = index.counts(search, facet);
        model.addAttribute("page", FacetPage.of(search, facet, counts, names));
        return "catalogue/facet";
    }

    /**
     * Read from the address itself: what the server makes of parameters fails on a wrong escape.
     */
    private AskedSearch asked(HttpServletRequest request, Language language) {
        var query = request.getQueryString();
        return AskedSearch.parse(query == null ? "" : query, language, names);
    }
}
