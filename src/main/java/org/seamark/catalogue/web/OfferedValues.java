package org.seamark.catalogue.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Component;

/** The concepts, countries and publishers that listings have, by their names in each language. */
@Component
class OfferedValues {

    static final List<Facet> FACETS = List.of(Facet.CONCEPT, Facet.COUNTRY, Facet.PUBLISHER);

    private final ListingIndex index;
    private final FacetValueNames names;
    private final Map<Language, OfState<NamedValues>> kept = new EnumMap<>(Language.class);

    OfferedValues(ListingIndex index, FacetValueNames names) {
        this.index = index;
        this.names = names;
        for (var language : Language.values()) {
            kept.put(language, new OfState<>(index::state, () -> read(language)));
        }
    }

    NamedValues in(Language language) {
        return Objects.requireNonNull(kept.get(language)).get();
    }

    private NamedValues read(Language language) {
        var values = new ArrayList<NamedValue>();
        for (var facet : FACETS) {
            for (var count : index.counts(Search.everything(language), facet)) {
                var name = names.name(facet, count.value(), language);
                values.add(NamedValue.of(facet, count.value(), name, count.listings()));
            }
        }
        return new NamedValues(values);
    }
}
