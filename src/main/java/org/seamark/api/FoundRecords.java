package org.seamark.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, a page of it.
 *
 * @param total how many in all, of which {@code exact} have all the words and come first
 * @param facets by which it can be narrowed, each with its values, the most frequent first
 * @param suggestion a spelling that would find something, where nothing has all the words
 * @param ignored values in the question that mean nothing here
 * @param next where the next page is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundRecords(
        long total,
        long exact,
        List<FoundRecord> items,
        Map<String, List<FacetValue>> facets,
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
