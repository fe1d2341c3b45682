package org.seamark.catalogue.web;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Search.Order;

/**
 * The addresses of a search and of those one step away from it. Each search has one address: words,
 * facets in their order with sorted values, order, page; what is as usual is left out. The parts
 * are escaped once, for a page holds a hundred such addresses.
 */
final class SearchAddress {

    static final String QUERY = "q";
    static final String ORDER = "sort";
    static final String PAGE = "page";
    static final String WITHOUT = "without";

    /** In characters, for a value and an order. */
    private static final int ROOM = 60;

    private static final Facet[] FACETS = Facet.values();

    private final Search search;
    private final String path;
    private final String query;
    private final String[] facets = new String[FACETS.length];
    private final String order;

    SearchAddress(Search search) {
        this.search = search;
        this.path = "/" + search.language().code() + "/search";
        this.query = query(search.query(), search.without());
        for (var facet : FACETS) {
            facets[facet.ordinal()] = part(facet, search.chosen(facet));
        }
        this.order = order(search.order());
    }

    private static String query(String words, Set<String> without) {
        if (words.isEmpty()) {
            return "";
        }
        var query = new StringBuilder(QUERY + "=" + QueryString.encode(words));
        for (var concept : without) {
            query.append('&').append(WITHOUT).append('=').append(QueryString.encode(concept));
        }
        return query.toString();
    }

    static String code(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static String order(Order order) {
        return order == Order.BEST ? "" : ORDER + "=" + code(order);
    }

    private static String part(Facet facet, Set<String> values) {
        var part = new StringJoiner("&");
        for (var value : values) {
            part.add(part(facet, value));
        }
        return part.toString();
    }

    private static String part(Facet facet, String value) {
        return facet.parameter() + "=" + QueryString.encode(value);
    }

    String page(int number) {
        return address(path, -1, "", order, number);
    }

    /** With a value chosen that was not, or the other way round; on the first page. */
    String toggled(Facet facet, String value) {
        if (facets[facet.ordinal()].isEmpty()) {
            return address(path, facet.ordinal(), part(facet, value), order, 1);
        }
        var values = new TreeSet<>(search.chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return address(path, facet.ordinal(), part(facet, values), order, 1);
    }

    /** What is found, in another format; its order is asked for only where it matters. */
    String as(String format, boolean inOrder) {
        return address(path + "." + format, -1, "", inOrder ? order : "", 1);
    }

    /** Where new entries among what is found are asked for by mail. */
    String alerts() {
        return address("/" + search.language().code() + "/alerts", -1, "", "", 1);
    }

    /** The calendar of the events among what is found. */
    String calendar() {
        return address("/" + search.language().code() + "/events.ics", -1, "", "", 1);
    }

    String ordered(Order other) {
        return address(path, -1, "", order(other), 1);
    }

    String asking(String other) {
        return new SearchAddress(search.asking(other)).page(1);
    }

    /** With a concept looked for by its names in other languages, or the other way round. */
    String elsewhere(String concept) {
        var without = new TreeSet<>(search.without());
        if (!without.remove(concept)) {
            without.add(concept);
        }
        return new SearchAddress(search.without(without)).page(1);
    }

    /** The page of all values of a facet under this search. */
    String all(Facet facet) {
        return address(path + "/" + facet.parameter(), -1, "", order, 1);
    }

    /** The words alone, without what is chosen. */
    String cleared() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String address(String page, int replaced, String part, String ordered, int number) {
        var address = new StringBuilder(page.length() + query.length() + ROOM).append(page);
        char sign = append(address, '?', query);
        for (int i = 0; i < facets.length; i++) {
            sign = append(address, sign, i == replaced ? part : facets[i]);
        }
        sign = append(address, sign, ordered);
        append(address, sign, number == 1 ? "" : PAGE + "=" + number);
        return address.toString();
    }

    private static char append(StringBuilder address, char sign, String part) {
        if (part.isEmpty()) {
            return sign;
        }
        address.append(sign).append(part);
        return '&';
    }
}
