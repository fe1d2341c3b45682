package org.seamark.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.web.SearchPage.Value;
import org.seamark.kernel.Language;

/** What may be meant by the beginning of a question: values to filter by, and titles. */
public record SuggestionsPage(List<Value> values, List<Hit> titles) {

    private static final int VALUES = 3;
    private static final int TITLES = 5;
    private static final int LONGEST = 100;

    static SuggestionsPage of(
            String typed, Language language, OfferedValues offered, ListingIndex index) {
        var beginning = typed.strip();
        if (beginning.isEmpty() || beginning.length() > LONGEST) {
            return new SuggestionsPage(List.of(), List.of());
        }
        var values = new ArrayList<Value>();
        var all = offered.in(language);
        for (var facet : OfferedValues.FACETS) {
            all.find(beginning, facet, VALUES).forEach(named -> values.add(value(named, language)));
        }
        return new SuggestionsPage(values, index.titled(beginning, language, TITLES));
    }

    private static Value value(NamedValue named, Language language) {
        return new Value(
                "",
                named.facet(),
                named.code(),
                named.name(),
                named.listings(),
                false,
                new SearchAddress(Search.everything(language))
                        .toggled(named.facet(), named.code()));
    }

    public int size() {
        return values.size() + titles.size();
    }
}
