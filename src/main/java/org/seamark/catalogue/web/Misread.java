package org.seamark.catalogue.web;

import java.util.Collection;
import java.util.List;

/** What in a query string asks for nothing, besides values of facets. */
final class Misread {

    private static final int MOST = 5;

    private Misread() {}

    /**
     * Names that mean nothing, and orders and pages that are none, as {@code name=value}.
     *
     * @param others names that mean something besides those of a search
     */
    static List<String> of(String query, Collection<String> others) {
        var known = SearchReading.parameters();
        return QueryString.read(query).stream()
                .filter(one -> !others.contains(one.name()))
                .filter(one -> !known.contains(one.name()) || isWrong(one))
                .map(one -> AskedSearch.shortened(one.name() + "=" + one.value().strip()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean isWrong(QueryString.Parameter parameter) {
        var value = parameter.value().strip();
        return !value.isEmpty()
                && switch (parameter.name()) {
                    case SearchAddress.PAGE -> AskedSearch.page(value).isEmpty();
                    case SearchAddress.ORDER -> AskedSearch.order(value).isEmpty();
                    default -> false;
                };
    }
}
