package org.seamark.catalogue.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Search.Order;
import org.seamark.catalogue.web.SearchPage.Choice;
import org.seamark.catalogue.web.SearchPage.Filter;
import org.seamark.catalogue.web.SearchPage.Value;

/** The filters and orders that a search offers, each value with its name and its address. */
record Filters(Search search, SearchAddress address, FacetValueNames names) {

    /** As many values as a filter shows at once, beside those that are chosen. */
    private static final int SHOWN = 8;

    private static final int MOST_COUNTED = 5_000;

    private static final Facet[] FACETS = Facet.values();

    List<Filter> all(Results results) {
        var filters = new ArrayList<Filter>();
        for (var facet : FACETS) {
            var counts = results.counts(facet);
            var most = counts.size() > SHOWN ? counts.subList(0, SHOWN) : counts;
            var values = values(facet, counts, most);
            boolean uncounted = counts.isEmpty() && isUncounted(facet, results);
            if (!values.isEmpty() || uncounted) {
                var all = uncounted || counts.size() > values.size() ? address.all(facet) : "";
                filters.add(new Filter(facet, values, all, isOpen(facet)));
            }
        }
        return filters;
    }

    List<Value> chosen(Results results) {
        var chosen = new ArrayList<Value>();
        for (var facet : search.chosen().keySet()) {
            chosen.addAll(values(facet, chosenFirst(facet, results.counts(facet), List.of())));
        }
        return chosen;
    }

    /** Some values of a facet, and those that are chosen. */
    List<Value> values(Facet facet, List<Results.Count> counts, List<Results.Count> some) {
        return values(
                facet, search.chosen(facet).isEmpty() ? some : chosenFirst(facet, counts, some));
    }

    private List<Value> values(Facet facet, Collection<Results.Count> counts) {
        var values = new ArrayList<Value>(counts.size());
        for (var count : counts) {
            values.add(value(facet, count));
        }
        return values;
    }

    /** What is chosen stays in sight, found or not. */
    private Set<Results.Count> chosenFirst(
            Facet facet, List<Results.Count> counts, List<Results.Count> others) {
        var all = new LinkedHashSet<Results.Count>();
        var chosen = search.chosen(facet);
        counts.stream().filter(count -> chosen.contains(count.value())).forEach(all::add);
        var found = all.stream().map(Results.Count::value).collect(Collectors.toSet());
        chosen.stream()
                .filter(value -> !found.contains(value))
                .forEach(value -> all.add(new Results.Count(value, 0)));
        all.addAll(others);
        return all;
    }

    private Value value(Facet facet, Results.Count count) {
        var code = count.value();
        return new Value(
                facet.parameter() + "-" + Integer.toHexString(code.hashCode()),
                facet,
                code,
                names.name(facet, code, search.language()),
                count.listings(),
                search.hasChosen(facet, code),
                address.toggled(facet, code));
    }

    /** The concepts of very much are not counted; they have their page. */
    private boolean isUncounted(Facet facet, Results results) {
        return facet == Facet.CONCEPT && names.hasConcepts() && results.total() > MOST_COUNTED;
    }

    private boolean isOpen(Facet facet) {
        return facet.ordinal() <= Facet.LANGUAGE.ordinal() || search.chosen().containsKey(facet);
    }

    /** Without words there is no better match than the rule, and both are the same. */
    List<Choice> orders() {
        boolean wordless = search.query().isEmpty();
        var orders = new ArrayList<Choice>();
        for (var order : Order.values()) {
            if (wordless && order == Order.BEST) {
                continue;
            }
            boolean usual = wordless && order == Order.COMPREHENSIVE;
            orders.add(
                    new Choice(
                            SearchAddress.code(order),
                            order == search.order() || (usual && search.order() == Order.BEST),
                            address.ordered(usual ? Order.BEST : order)));
        }
        return orders;
    }
}
