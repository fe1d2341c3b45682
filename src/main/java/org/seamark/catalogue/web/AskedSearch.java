package org.seamark.catalogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.Search.Order;
import org.seamark.kernel.Language;

/**
 * The search that an address asks for, and the values in it that were left out because they mean
 * nothing or are too many.
 */
public record AskedSearch(Search search, List<String> leftOut) {

    /** More of one facet would be no reader's choice. */
    private static final int MOST_VALUES = 20;

    /** In characters of an address, which a page of results repeats more than a hundred times. */
    private static final int ROOM_FOR_VALUES = 2_000;

    /** As long as the codes of a thesaurus may be. */
    private static final int LONGEST_CONCEPT = 500;

    private static final int ROOM_FOR_WORDS = 1_500;

    private static final int MOST_LEFT_OUT = 5;
    private static final int LONGEST_LEFT_OUT = 60;

    static AskedSearch parse(String query, Language language, FacetValueNames names) {
        var words = "";
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        var leftOut = new ArrayList<String>();
        var order = Order.BEST;
        int page = 1;
        var without = new TreeSet<String>();
        for (var parameter : QueryString.read(query)) {
            var value = parameter.value().strip();
            switch (parameter.name()) {
                case SearchAddress.QUERY -> {
                    words = clipped(value);
                    if (words.length() < value.length()) {
                        leftOut.add(shortened(value.substring(words.length()).strip()));
                    }
                }
                case SearchAddress.ORDER -> order = order(value).orElse(Order.BEST);
                case SearchAddress.PAGE -> page = page(value).orElse(1);
                case SearchAddress.WITHOUT -> {
                    if (without.size() < MOST_VALUES && value.length() <= LONGEST_CONCEPT) {
                        without.add(value);
                    }
                }
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
                new Search(words, chosen, order, page, language, without),
                leftOut.stream().distinct().limit(MOST_LEFT_OUT).toList());
    }

    private static boolean choose(
            Map<Facet, Set<String>> chosen, Facet facet, Optional<String> value) {
        var values = chosen.computeIfAbsent(facet, f -> new TreeSet<>());
        if (value.isEmpty() || values.contains(value.get())) {
            return value.isPresent();
        }
        return values.size() < MOST_VALUES
                && length(chosen) + length(facet, value.get()) <= ROOM_FOR_VALUES
                && values.add(value.get());
    }

    private static int length(Map<Facet, Set<String>> chosen) {
        int length = 0;
        for (var facet : chosen.entrySet()) {
            for (var value : facet.getValue()) {
                length += length(facet.getKey(), value);
            }
        }
        return length;
    }

    private static int length(Facet facet, String value) {
        return facet.parameter().length() + 2 + QueryString.encode(value).length();
    }

    /** As much as {@link Search} takes, and where a script makes long addresses of it, less. */
    private static String clipped(String words) {
        int room = ROOM_FOR_WORDS;
        int most = Math.min(words.length(), Search.LONGEST_QUERY);
        for (int i = 0; i < most; i = words.offsetByCodePoints(i, 1)) {
            room -= QueryString.encode(Character.toString(words.codePointAt(i))).length();
            if (room < 0) {
                return words.substring(0, i);
            }
        }
        return words.substring(0, most);
    }

    static String shortened(String value) {
        int end = Math.min(value.length(), LONGEST_LEFT_OUT);
        return end == value.length()
                ? value
                : value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, end) - 1))
                        + "…";
    }

    static Optional<Order> order(String code) {
        return Arrays.stream(Order.values())
                .filter(order -> SearchAddress.code(order).equals(code))
                .findFirst();
    }

    /** The first is 1. */
    static OptionalInt page(String digits) {
        return digits.matches("0{0,5}[1-9][0-9]{0,5}")
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }
}
