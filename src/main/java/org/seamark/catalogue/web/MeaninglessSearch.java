package org.seamark.catalogue.web;

import org.seamark.catalogue.ListingIndex;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Refuses a search with values that mean nothing, by the page that names them. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MeaninglessSearch {

    private final ListingIndex index;
    private final FacetValueNames names;

    MeaninglessSearch(ListingIndex index, FacetValueNames names) {
        this.index = index;
        this.names = names;
    }

    @ExceptionHandler
    ModelAndView refuse(MeansNothing refused) {
        var asked = refused.asked();
        var found = index.search(asked.search());
        var page = new ModelAndView("catalogue/search", HttpStatus.BAD_REQUEST);
        page.addObject("page", SearchPage.of(asked, found, names));
        return page;
    }
}
