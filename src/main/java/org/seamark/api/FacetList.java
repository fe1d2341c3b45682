package org.seamark.api;

import java.util.List;

/**
 * All values of a facet under a search.
 *
 * @param items the most frequent first
 * @param ignored values in the question that mean nothing here; {@code name=value} where it is a
 *     name, an order or a page
 */
public record FacetList(String facet, List<FoundRecords.FacetValue> items, List<String> ignored) {}
