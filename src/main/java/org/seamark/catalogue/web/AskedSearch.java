package org.seamark.catalogue.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Search.Order;
import org.seamark.kernel.Language;

/**
 * The search that an address asks for, and the values in it that mean nothing and were left out.
 */
record AskedSearch(Search search, List<String> leftOut) {

    /** More would be no reader's choice. */
    private static final int MOST_VALUES = 50;

    private static final int MOST_LEFT_OUT = 5;
    private static final int LONGEST_LEFT_OUT = 60;

    static AskedSearch parse(String query, Language language, FacetValueNames names) {
        var words = "";
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        var leftOut = new ArrayList<String>();
        var order = Order.BEST;
        int page = 1;
        for (var parameter : QueryString.read(query)) {
            var value = parameter.value().strip();
            switch (parameter.name()) {
                case SearchAddress.QUERY -> words = clipped(value);
                case SearchAddress.ORDER -> order = order(value);
                case SearchAddress.PAGE -> page = number(value);
                default -> {
                    var facet = Facet.of(parameter.name());
                    if (facet.isPresent() && !value.isEmpty()) {
                        var known = names.known(facet.get(), value);
                        if (!choose(chosen, facet.get(), known)) {
                            leftOut.add(shortened(value));
                        }
                    }
                }
            }
        }
        return new AskedSearch(
                new Search(words, chosen, order, page, language),
                leftOut.stream().distinct().limit(MOST_LEFT_OUT).toList());
    }

    private static boolean choose(
            Map<Facet, Set<String>> chosen, Facet facet, Optional<String> value) {
        var values = chosen.computeIfAbsent(facet, f -> new TreeSet<>());
        return value.isPresent()
                && (values.contains(value.get())
                        || (values.size() < MOST_VALUES && values.add(value.get())));
    }

    /** Nobody reads or searches further than this; the search itself keeps less. */
    private static String clipped(String words) {
        return words.length() > 2 * Search.LONGEST_QUERY
                ? words.substring(0, 2 * Search.LONGEST_QUERY)
                : words;
    }

    private static String shortened(String value) {
        int end = Math.min(value.length(), LONGEST_LEFT_OUT);
        return end == value.length()
                ? value
                : value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, end) - 1))
                        + "…";
    }

    private static Order order(String code) {
        for (var order : Order.values()) {
            if (SearchAddress.code(order).equals(code)) {
                return order;
            }
        }
        return Order.BEST;
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 1;
    }
}
