package org.seamark.site.web;

import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.seamark.kernel.Negotiation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The way in: the first page of each language, and the road to it. */
@Controller
class HomeController {

    private static final int NEWEST = 5;

    private final ListingIndex index;

    HomeController(ListingIndex index) {
        this.index = index;
    }

    @GetMapping("/")
    ResponseEntity<Void> welcome(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String acceptLanguage) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, Shell.url(Negotiation.of(acceptLanguage), ""))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}")
    String home(@PathVariable Language language, Model model) {
        var all = Search.everything(language);
        var focus = all.with(Facet.OBJECTIVE, HomePage.FOCUS.code());
        var newest = index.first(all.ordered(Search.Order.NEWEST), NEWEST).hits();
        var kinds = HomePage.byKind(index.counts(all, Facet.KIND));
        var inFocus = HomePage.byKind(index.counts(focus, Facet.KIND));
        model.addAttribute("page", new HomePage(newest, kinds, inFocus));
        return "site/home";
    }
}
