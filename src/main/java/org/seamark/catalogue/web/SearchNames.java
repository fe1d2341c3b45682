package org.seamark.catalogue.web;

import java.util.ArrayList;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Texts;
import org.springframework.stereotype.Component;

/** What a search is called outside its page: in feeds, in files, in letters. */
@Component
class SearchNames {

    private final Texts texts;
    private final FacetValueNames values;

    SearchNames(Texts texts, FacetValueNames values) {
        this.texts = texts;
        this.values = values;
    }

    /** Its words and what is chosen, or that it is everything. */
    String name(Search search) {
        var parts = new ArrayList<String>();
        if (!search.query().isEmpty()) {
            parts.add(search.query());
        }
        search.chosen()
                .forEach((facet, chosen) ->
                        chosen.forEach(
                                value -> parts.add(values.name(facet, value, search.language()))));
        return parts.isEmpty()
                ? texts.text(search.language(), "search.feed.all")
                : String.join(" · ", parts);
    }

    /** The same after the name of this site. */
    String title(Search search) {
        return texts.text(search.language(), "search.feed.named", site(search), name(search));
    }

    /** What the United Nations say of a name in it, or empty. */
    String note(Search search) {
        return search.chosen().entrySet().stream()
                .flatMap(one ->
                        one.getValue().stream()
                                .flatMap(value ->
                                        values
                                                .note(one.getKey(), value, search.language())
                                                .stream()))
                .findFirst()
                .orElse("");
    }

    String site(Search search) {
        return texts.text(search.language(), "site.name");
    }
}
