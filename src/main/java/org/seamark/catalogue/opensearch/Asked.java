package org.seamark.catalogue.opensearch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Place;
import org.seamark.catalogue.Search;

/** A search in the words of OpenSearch, but for its words. */
record Asked(Search search) {

    /** As many values of a facet as a page of results shows before it offers all. */
    static final int VALUES_SHOWN = 12;

    static final int ALL_VALUES = 10_000;

    /** Farther no page is counted; a place is named by what sorts it. */
    private static final int FARTHEST = Search.LAST_PAGE * Search.PAGE_SIZE;

    /** What is chosen, in one facet or in all but that. */
    private List<Map<String, Object>> chosen(Facet... without) {
        return search.chosen().entrySet().stream()
                .filter(one -> !List.of(without).contains(one.getKey()))
                .map(one ->
                        Map.<String, Object>of(
                                "terms", Map.of(Fields.facet(one.getKey()), one.getValue())))
                .toList();
    }

    /** Narrowed to what is chosen, and to more. */
    Map<String, Object> narrowed(Map<String, Object> words, List<Map<String, Object>> more) {
        var filters = new ArrayList<>(chosen());
        filters.addAll(more);
        return Map.of("bool", Map.of("must", List.of(words), "filter", filters));
    }

    /**
     * A page after a place, with the counts of all facets, each of which ignores its own choice;
     * one more than a page, so that it is known whether more come.
     */
    Map<String, Object> page(Map<String, Object> words, Place place) {
        var counts = new LinkedHashMap<String, Object>();
        for (var facet : Facet.values()) {
            counts.put(facet.parameter(), counts(facet, VALUES_SHOWN));
        }
        var asked = list(words, Search.PAGE_SIZE + 1);
        if (place.values().isEmpty()) {
            asked.put("from", Math.min(place.before(), FARTHEST));
        } else {
            asked.put("search_after", place.values().stream().map(BigDecimal::new).toList());
        }
        asked.put("post_filter", bool("filter", chosen()));
        asked.put("aggs", counts);
        return asked;
    }

    /** The counts of one facet, and nothing else. */
    Map<String, Object> counted(Map<String, Object> words, Facet facet) {
        return Map.of(
                "query",
                words,
                "size",
                0,
                "aggs",
                Map.of(facet.parameter(), counts(facet, ALL_VALUES)));
    }

    private Map<String, Object> counts(Facet facet, int most) {
        var inside = new LinkedHashMap<String, Object>();
        var order = List.of(Map.of("_count", "desc"), Map.of("_key", "asc"));
        inside.put(
                "most",
                Map.of(
                        "terms",
                        Map.of("field", Fields.facet(facet), "size", most, "order", order)));
        if (!search.chosen(facet).isEmpty()) {
            inside.put(
                    "chosen",
                    Map.of(
                            "terms",
                            Map.of(
                                    "field",
                                    Fields.facet(facet),
                                    "include",
                                    search.chosen(facet),
                                    "size",
                                    ALL_VALUES)));
        }
        return Map.of("filter", bool("filter", chosen(facet)), "aggs", inside);
    }

    /** The first of what a query finds, in the order of the search. */
    Map<String, Object> list(Map<String, Object> query, int most) {
        var asked = list(most);
        asked.put("query", query);
        return asked;
    }

    Map<String, Object> list(int most) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("size", most);
        asked.put("sort", order());
        asked.put("track_total_hits", true);
        asked.put("_source", List.of(Fields.LISTING));
        return asked;
    }

    /** Every order ends in the rule and the identifier, and so is total. */
    List<Object> order() {
        var order = new ArrayList<Object>();
        switch (search.order()) {
            case BEST -> {
                if (!search.query().isEmpty()) {
                    order.add(Map.of("_score", "desc"));
                }
            }
            case COMPREHENSIVE -> {}
            case NEWEST -> order.add(Map.of(Fields.DATE, last("desc")));
            case OLDEST -> order.add(Map.of(Fields.DATE, last("asc")));
            case ADDED -> order.add(Map.of(Fields.ADDED, "desc"));
        }
        if (search.order() != Search.Order.ADDED) {
            order.add(Map.of(Fields.RANK, "asc"));
        }
        order.add(Map.of(Fields.ID_HIGH, "asc"));
        order.add(Map.of(Fields.ID_LOW, "asc"));
        return order;
    }

    private static Map<String, String> last(String order) {
        return Map.of("order", order, "missing", "_last");
    }

    private static Map<String, Object> bool(String what, List<?> clauses) {
        return Map.of("bool", Map.of(what, clauses));
    }
}
