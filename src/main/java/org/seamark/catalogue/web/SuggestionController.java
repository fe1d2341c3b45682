package org.seamark.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import org.seamark.catalogue.ListingIndex;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is offered below a search field while somebody is typing in it. */
@Controller
class SuggestionController {

    private final ListingIndex index;
    private final OfferedValues offered;

    SuggestionController(ListingIndex index, OfferedValues offered) {
        this.index = index;
        this.offered = offered;
    }

    @GetMapping("/{language:ar|zh|en|fr|ru|es}/search/suggestions")
    String suggestions(@PathVariable Language language, HttpServletRequest request, Model model) {
        var typed =
                QueryString.read(request.getQueryString() == null ? "" : request.getQueryString())
                        .stream()
                        .filter(parameter -> parameter.name().equals(SearchAddress.QUERY))
                        .map(QueryString.Parameter::value)
                        .findFirst()
                        .orElse("");
        model.addAttribute("page", SuggestionsPage.of(typed, language, offered, index));
        return "catalogue/suggestions";
    }
}
