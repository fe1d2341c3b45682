package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Elsewhere;

/**
 * What a search found, a page of it.
 *
 * @param total how many in all, of which {@code exact} have all the words and come first
 * @param facets by which it can be narrowed, each with its twelve most frequent values
 * @param elsewhere which of the words were looked for in other languages too, by what names; each
 *     can be left out by {@code without}
 * @param suggestion a spelling that would find something, where nothing has all the words
 * @param ignored values in the question that mean nothing here; {@code name=value} where it is a
 *     name, an order or a page
 * @param next where the list goes on; at its end there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundRecords(
        long total,
        long exact,
        List<FoundRecord> items,
        Map<String, List<FacetValue>> facets,
        List<Elsewhere> elsewhere,
        @Nullable String suggestion,
        List<String> ignored,
        @Nullable String next) {

    /**
     * A value that a facet can be narrowed to.
     *
     * @param note what the United Nations say of its name
     * @param count how many would be left
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FacetValue(String value, String label, @Nullable String note, int count) {}
}
