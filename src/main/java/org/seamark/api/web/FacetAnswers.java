package org.seamark.api.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seamark.api.FoundRecords.FacetValue;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.web.SearchReading;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Component;

/** The values of facets with their names, for programs. */
@Component
class FacetAnswers {

    private final SearchReading reading;

    FacetAnswers(SearchReading reading) {
        this.reading = reading;
    }

    /** The most frequent values of each facet under a search. */
    Map<String, List<FacetValue>> shown(Results results, Language language) {
        var facets = new LinkedHashMap<String, List<FacetValue>>();
        for (var facet : Facet.values()) {
            var counts = results.counts(facet);
            if (!counts.isEmpty()) {
                facets.put(facet.parameter(), values(facet, counts, language));
            }
        }
        return facets;
    }

    List<FacetValue> values(Facet facet, List<Results.Count> counts, Language language) {
        return counts.stream()
                .map(count ->
                        new FacetValue(
                                count.value(),
                                reading.valueName(facet, count.value(), language),
                                reading.valueNote(facet, count.value(), language).orElse(null),
                                count.listings()))
                .toList();
    }
}
